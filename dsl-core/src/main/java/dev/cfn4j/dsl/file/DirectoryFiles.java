package dev.cfn4j.dsl.file;

import dev.cfn4j.dsl.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files under a directory; what a name or a link leads to elsewhere is refused. */
final class DirectoryFiles {
    private static final long LARGEST = 10_000_000;

    private final Path directory;

    DirectoryFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** A name in its shortest form, with {@code /} between folders; refused if it leads outside. */
    String relative(String name) {
        Path path = path(name);
        if (path.isAbsolute() || name.startsWith("/") || name.startsWith("\\")) {
            throw new TemplateException("`" + name
                    + "` is an absolute path: expected the name of a file inside the project, relative to the stack class or to the"
                    + " project's directory");
        }
        Path normal = path.normalize();
        if (normal.startsWith("..")) {
            throw outside(name);
        }
        return normal.toString().replace('\\', '/');
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TemplateException("`" + name + "` is no name of a file: " + e.getReason());
        }
    }

    /** The content of a file. */
    Optional<byte[]> find(String name) {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(directory.toRealPath())) {
                throw outside(name);
            }
            return Optional.of(content(name, real));
        } catch (IOException e) {
            throw new TemplateException(
                    "`" + name + "` cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static byte[] content(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TemplateException("`" + name + "` is not a file: expected a regular file");
        }
        if (Files.size(file) > LARGEST) {
            throw new TemplateException(
                    "`" + name + "` has " + Files.size(file) + " bytes: expected at most " + LARGEST);
        }
        return Files.readAllBytes(file);
    }

    private static TemplateException outside(String name) {
        return new TemplateException("`" + name
                + "` leads outside of the project: a stack class reads files of its own project only; copy it there");
    }

    /** The names in a folder, sorted; none where it cannot be listed. */
    List<String> list(String folder) {
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
