package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Writes a snapshot's files. */
final class SnapshotFiles {
    private SnapshotFiles() {}

    /** Writes all files and deletes those of services that are gone. */
    static void write(Path directory, SortedMap<String, byte[]> files) {
        try {
            Files.createDirectories(directory.resolve("services"));
            deleteOthers(directory, files);
            for (var file : files.entrySet()) {
                Files.write(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new SpecException("the snapshot in " + directory + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void deleteOthers(Path directory, Map<String, byte[]> files) throws IOException {
        try (var old = Files.list(directory.resolve("services"))) {
            for (var file : old.toList()) {
                if (!files.containsKey("services/" + file.getFileName())) {
                    Files.delete(file);
                }
            }
        }
    }
}
