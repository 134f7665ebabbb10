package dev.cfn4j.engine.check;

import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of templates that are committed beside the source: {@code <stack>.template.json}. Other files in it are left alone. */
final class CommittedTemplates {
    private static final String ENDING = ".template.json";

    private final Path folder;

    CommittedTemplates(Path folder) {
        this.folder = folder;
    }

    /** The files by the names of their stacks. */
    Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    files.put(name.substring(0, name.length() - ENDING.length()), file);
                }
            });
        } catch (IOException e) {
            throw failure(folder, e);
        }
        return files;
    }

    /** Writes what is rendered, and deletes the templates of stacks that are gone. A file is there as a whole or not at all. */
    void write(ProjectStacks stacks) {
        Map<String, Path> stale = files();
        for (ProjectStack stack : stacks.stacks()) {
            stale.remove(stack.name());
            write(folder.resolve(stack.name() + ENDING), text(stack));
        }
        stale.values().forEach(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw failure(file, e);
            }
        });
    }

    private static String text(ProjectStack stack) {
        return JsonTreeWriter.text(Layout.PRETTY, stack.template().root()::writeTo) + "\n";
    }

    private static void write(Path file, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), ".", ".part");
            try {
                Files.write(part, bytes);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ToolkitException failure(Path file, IOException e) {
        return ToolkitException.of(
                file + " cannot be read or written: " + e, "Check the folder and its permissions.", e);
    }
}
