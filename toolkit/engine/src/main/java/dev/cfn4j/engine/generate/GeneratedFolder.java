package dev.cfn4j.engine.generate;

import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder that nobody but the verb generate writes to: it holds exactly what was generated last. */
final class GeneratedFolder {
    private final Path root;
    private int written;
    private int deleted;

    GeneratedFolder(Path root) {
        this.root = root;
    }

    /**
     * Writes the files that are not there yet or differ, and deletes all others.
     *
     * @throws ToolkitException if one of them cannot be written or deleted
     */
    void replace(SortedMap<String, byte[]> files) {
        try {
            for (var file : files.entrySet()) {
                write(root.resolve(file.getKey()), file.getValue());
            }
            for (Path file : present()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!files.containsKey(name)) {
                    Files.delete(file);
                    deleted++;
                }
            }
        } catch (IOException e) {
            throw ToolkitException.of(
                    root + " cannot be written: " + e, "Delete the folder, or check who may write there.", e);
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
        try {
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        written++;
    }

    private List<Path> present() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !Files.isDirectory(file)).toList();
        }
    }

    int written() {
        return written;
    }

    int deleted() {
        return deleted;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
