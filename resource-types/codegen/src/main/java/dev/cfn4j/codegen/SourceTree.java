package dev.cfn4j.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory that holds nothing but what was generated.
 *
 * @param root the directory, which need not exist yet
 */
public record SourceTree(Path root) {
    /**
     * Writes a file.
     *
     * @throws UncheckedIOException naming the file, if it cannot be written
     */
    public void write(SourceFile source) {
        Path file = root.resolve(source.path());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, source.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /**
     * Deletes the directory with all that is in it.
     *
     * @throws UncheckedIOException naming the directory, if something in it cannot be deleted
     */
    public void delete() {
        if (!Files.exists(root)) {
            return;
        }
        try {
            for (Path path : deepestFirst()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be deleted", e);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
