package dev.cfn4j.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A source root that holds nothing but what was generated: unchanged files are not touched, stale ones are deleted. */
public final class SourceTree {
    private final Path root;
    private final Set<Path> current = new HashSet<>();

    /** The tree in that directory, which need not exist yet. */
    public SourceTree(Path root) {
        this.root = root;
    }

    /**
     * Writes a file unless it is there with that text.
     *
     * @throws UncheckedIOException naming the file, if it cannot be written
     */
    public void write(SourceFile source) {
        Path file = root.resolve(source.path());
        current.add(file);
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
                Files.createDirectories(file.getParent());
                Files.write(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /**
     * Deletes the Java files that were not written through this object.
     *
     * @throws UncheckedIOException naming the file, if one cannot be deleted
     */
    public void deleteOthers() {
        if (!Files.isDirectory(root)) {
            return;
        }
        for (Path file : javaFiles()) {
            if (!current.contains(file)) {
                delete(file);
            }
        }
    }

    private List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be deleted", e);
        }
    }
}
