package dev.cfn4j.engine.generate;

import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The schema files of a project. */
final class SchemaFiles {
    private static final long LARGEST = 4L * 1024 * 1024;

    private final Path base;
    private final Path folder;

    SchemaFiles(Path base, Path folder) {
        this.base = base;
        this.folder = folder;
    }

    /**
     * The {@code .json} files directly in the folder, by name.
     *
     * @throws ToolkitException if there is no such folder, or one of the files is outside of the project or far too large
     */
    List<Path> list() {
        if (!Files.isDirectory(folder)) {
            throw ToolkitException.of(
                    "there is no folder " + name(folder),
                    "Put registry schemas there, one .json file for each resource type, or take generate out of the build.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SchemaFiles::isSchema)
                    .sorted()
                    .map(this::checked)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as messages name it: relative to the project. */
    String name(Path file) {
        return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
    }

    private static boolean isSchema(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && !Files.isDirectory(file);
    }

    private Path checked(Path file) {
        try {
            if (!file.toRealPath().startsWith(base.toRealPath())) {
                throw ToolkitException.of(
                        name(file) + " is outside of the project " + base, "Copy the schema into the project.");
            }
            if (Files.size(file) > LARGEST) {
                throw ToolkitException.of(
                        name(file) + " has " + Files.size(file) + " bytes; expected a schema of at most " + LARGEST,
                        null);
            }
            return file;
        } catch (IOException e) {
            throw ToolkitException.of(name(file) + " cannot be read: " + e.getMessage(), "Check the file.", e);
        }
    }
}
