package dev.cfn4j.engine.validate;

import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.dsl.source.TemplateSource;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The templates among files and folders. A file that is named is one. In a folder, what has the ending of one and looks like one; where
 * most files of a folder do, it is a folder of templates, and the others are wrong ones.
 */
final class TemplateFiles {
    private static final Set<String> ENDINGS = Set.of("json", "template", "yaml", "yml");
    private static final Set<String> SKIPPED = Set.of("node_modules", "target");
    private static final List<String> SIGNS = List.of("Resources", "AWSTemplateFormatVersion", "AWS::");

    private TemplateFiles() {}

    /**
     * A template.
     *
     * @param path where it is
     * @param name what it is called in results: its path as given, or below the folder that was given
     */
    record Template(Path path, String name) {
        /** Reads the file; locations name it by its path as given. */
        TemplateSource read() {
            return TemplateReader.read(path, text(path));
        }

        /** Whether the file has words that templates have; one that cannot be read is taken for one, and refused later. */
        boolean hasSigns() {
            try {
                String text = Files.readString(path, StandardCharsets.ISO_8859_1);
                return SIGNS.stream().anyMatch(text::contains);
            } catch (IOException | OutOfMemoryError e) {
                return true;
            }
        }
    }

    /**
     * All of them by name.
     *
     * @throws ToolkitException if one of the paths is not there
     */
    static List<Template> among(List<Path> paths) {
        List<Template> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(templates(path));
            } else if (Files.exists(path)) {
                found.add(new Template(path, text(path)));
            } else {
                throw ToolkitException.of("there is no file or folder " + path, null);
            }
        }
        found.sort(Comparator.comparing(Template::name));
        return found;
    }

    private static List<Template> templates(Path folder) {
        List<Template> candidates = new ArrayList<>();
        walk(folder, candidates);
        Map<Path, List<Template>> byFolder = candidates.stream()
                .collect(Collectors.groupingBy(
                        template -> template.path().toAbsolutePath().getParent()));
        List<Template> found = new ArrayList<>();
        byFolder.values().forEach(all -> {
            List<Template> signed =
                    all.parallelStream().filter(Template::hasSigns).toList();
            found.addAll(signed.size() * 2 > all.size() ? all : signed);
        });
        return found;
    }

    private static void walk(Path folder, List<Template> found) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    String name = String.valueOf(inner.getFileName());
                    boolean skipped = !inner.equals(folder) && (name.startsWith(".") || SKIPPED.contains(name));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                    if (attributes.isRegularFile() && ENDINGS.contains(ending)) {
                        found.add(new Template(file, text(folder.relativize(file))));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw ToolkitException.of("the folder " + folder + " cannot be read: " + e, null, e);
        }
    }

    private static String text(Path path) {
        return path.toString().replace('\\', '/');
    }
}
