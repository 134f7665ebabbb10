package dev.cfn4j.localcloud.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads stacks, each again only after its file was replaced, whoever replaced it. */
final class StackFiles {
    private final Map<Path, Entry> known = new ConcurrentHashMap<>();

    /** What tells one version of a file from another: every write makes a new file. */
    private record Version(
            FileTime time, long size, @Nullable Object key) {}

    private record Entry(Version version, StackRecord stack) {}

    /** The stack in that file; empty where there is none, because a process was killed before it first wrote it. */
    Optional<StackRecord> read(Path file) {
        if (!Files.exists(file)) {
            known.remove(file);
            return Optional.empty();
        }
        Version version = version(file);
        Entry entry = known.get(file);
        if (entry == null || !entry.version().equals(version)) {
            entry = new Entry(version, RecordJson.read(StackRecord.class, StateDirectory.read(file)));
            known.put(file, entry);
        }
        return Optional.of(entry.stack());
    }

    private static Version version(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
