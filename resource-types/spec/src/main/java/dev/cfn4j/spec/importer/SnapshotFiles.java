package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Writes a snapshot's files. */
final class SnapshotFiles {
    private SnapshotFiles() {}

    /** Writes all files and deletes those that are gone. */
    static void write(Path directory, SortedMap<String, byte[]> files) {
        try {
            Files.createDirectories(directory.resolve("services"));
            deleteOthers(directory, files);
            for (var file : files.entrySet()) {
                var target = directory.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new SpecException("the snapshot in " + directory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void deleteOthers(Path directory, Map<String, byte[]> files) throws IOException {
        for (String folder : List.of("services", "schemas")) {
            try (var old = Files.walk(Files.createDirectories(directory.resolve(folder)))) {
                for (var file : old.filter(Files::isRegularFile).toList()) {
                    if (!files.containsKey(name(directory, file))) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static String name(Path directory, Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }
}
