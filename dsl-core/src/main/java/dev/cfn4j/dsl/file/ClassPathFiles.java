package dev.cfn4j.dsl.file;

import dev.cfn4j.dsl.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files on the class path beside a class. */
final class ClassPathFiles {
    private final Class<?> owner;

    ClassPathFiles(Class<?> owner) {
        this.owner = owner;
    }

    /** The content of a file; a folder is none, although class loaders open folders too. */
    Optional<byte[]> find(String name) {
        if (name.isEmpty() || isFolder(name)) {
            return Optional.empty();
        }
        return read(name);
    }

    private boolean isFolder(String name) {
        return read(name + "/.").isPresent();
    }

    private Optional<byte[]> read(String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new TemplateException("`" + name + "` cannot be read from the class path: "
                    + e.getClass().getSimpleName());
        }
    }

    /** The names in a folder, sorted; none where it is in a jar. */
    List<String> list(String folder) {
        return read(folder.isEmpty() ? "" : folder + "/")
                .map(names -> new String(names, StandardCharsets.UTF_8)
                        .lines()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Where a file would be on the class path. */
    String place(String name) {
        String packageName = owner.getPackageName();
        return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    }

    /** The class. */
    @Override
    public String toString() {
        return owner.getName();
    }
}
