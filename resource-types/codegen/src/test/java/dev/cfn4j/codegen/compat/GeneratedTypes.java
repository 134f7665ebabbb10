package dev.cfn4j.codegen.compat;

import dev.cfn4j.codegen.SourceTree;
import dev.cfn4j.codegen.TypeGenerator;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.spec.ResourceType;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * The classes of some resource types, generated and compiled in a directory of their own.
 *
 * @param directory holds {@code sources} and {@code classes}
 */
record GeneratedTypes(Path directory) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Generates and compiles, with all of the compiler's warnings as errors where asked for. */
    static GeneratedTypes of(Collection<ResourceType> types, Path directory, boolean strict) {
        SourceTree sources = new SourceTree(directory.resolve("sources"));
        sources.delete();
        TypeGenerator generator = new TypeGenerator("dev.cfn4j.types");
        types.forEach(type -> sources.write(generator.generate(type)));
        GeneratedTypes result = new GeneratedTypes(directory);
        List<String> options = strict ? List.of("-Xlint:all,-path", "-Werror") : List.of();
        String messages = types.isEmpty()
                ? result.nothing()
                : result.compile(result.javaFiles(), libraries(), result.classes(), options);
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages);
        }
        return result;
    }

    private String nothing() {
        try {
            Files.createDirectories(classes());
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler says of a source that uses these classes; nothing if it compiles. */
    String compileUser(Path source) {
        return compile(
                List.of(source), classes() + File.pathSeparator + libraries(), directory.resolve("user"), List.of());
    }

    private String compile(List<Path> files, String classPath, Path output, List<String> more) {
        List<String> options = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "--release", "17", "-cp", classPath, "-d", output.toString()));
        options.addAll(more);
        if (!more.isEmpty()) {
            options.remove("-nowarn");
        }
        StringWriter messages = new StringWriter();
        try (var manager = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(output);
            boolean compiles = COMPILER.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return compiles ? "" : messages.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> javaFiles() {
        return files(directory.resolve("sources"));
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes as a jar. */
    Path jar() {
        Path jar = directory.resolve("types.jar");
        try {
            Files.deleteIfExists(jar);
            try (var zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
                for (Path file : files(classes())) {
                    Path entry = zip.getPath(classes().relativize(file).toString());
                    if (entry.getParent() != null) {
                        Files.createDirectories(entry.getParent());
                    }
                    Files.copy(file, entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    /** What the classes need besides themselves. */
    static String libraries() {
        return Stream.of(Resource.class, NullMarked.class)
                .map(GeneratedTypes::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
