package dev.cfn4j.testing.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that golden files are in. */
record GoldenFolder(Path root) {
    boolean exists() {
        return Files.isDirectory(root);
    }

    /** Every file in it, by name with {@code /}, sorted; none where the folder does not exist. Hidden files and READMEs do not count. */
    List<String> files() {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .map(GoldenFolder::text)
                    .filter(name -> !isOfNoCase(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfNoCase(String name) {
        return name.startsWith(".") || name.contains("/.") || name.endsWith("README.md");
    }

    /**
     * A file in it.
     *
     * @throws IllegalArgumentException if the name leads out of the folder
     */
    Path resolve(String name) {
        Path file = root.resolve(name).normalize();
        if (name.isEmpty() || !file.startsWith(root.normalize())) {
            throw new IllegalArgumentException("`" + name + "` is not the name of a file in " + this);
        }
        return file;
    }

    /** A path with {@code /} between folders. */
    static String text(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public String toString() {
        return text(root);
    }
}
