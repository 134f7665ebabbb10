package dev.cfn4j.engine;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A user's project: sources that are compiled for a test, beside what a user's class path holds. */
public final class CompiledProject {
    private final Path base;

    private CompiledProject(Path base) {
        this.base = base;
    }

    /** Copies and compiles a folder of sources. */
    public static CompiledProject ofSources(Path base, Path sources) {
        CompiledProject project = new CompiledProject(base);
        for (Path source : javaFiles(sources)) {
            project.write(sources.relativize(source).toString(), read(source));
        }
        return project.compile();
    }

    /** Compiles one class given as text. */
    public static CompiledProject of(Path base, String file, String source) {
        CompiledProject project = new CompiledProject(base);
        project.write(file, source);
        return project.compile();
    }

    /** Compiles one class given as text, with what the verb generate wrote before. */
    public static CompiledProject withGenerated(Path base, String file, String source) throws IOException {
        CompiledProject project = new CompiledProject(base);
        Path generated = base.resolve("target/generated-sources/cfn");
        for (Path one : javaFiles(generated)) {
            project.write(generated.relativize(one).toString(), read(one));
        }
        project.write(file, source);
        Path facts = Path.of("META-INF/cfn4j/own-types.json");
        Files.createDirectories(project.classes().resolve(facts).getParent());
        Files.copy(
                base.resolve("target/generated-resources/cfn").resolve(facts),
                project.classes().resolve(facts),
                StandardCopyOption.REPLACE_EXISTING);
        return project.compile();
    }

    /** Replaces a piece of a source and compiles again. */
    public CompiledProject edit(String file, String before, String after) {
        String source = read(sources().resolve(file));
        if (!source.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        write(file, source.replace(before, after));
        return compile();
    }

    /** The project as the toolkit sees it. */
    public Project project() {
        List<Path> classPath =
                Stream.concat(Stream.of(classes()), userLibraries()).toList();
        return new Project(base, classPath, List.of(classes()), List.of(sources()), true);
    }

    /** Where a synth directory belongs. */
    public Path output() {
        return base.resolve("target/cfn");
    }

    /** The class path as text. */
    public String classPath() {
        return String.join(
                File.pathSeparator,
                project().classPath().stream().map(Path::toString).toList());
    }

    private Path sources() {
        return base.resolve("src/main/java");
    }

    private Path classes() {
        return base.resolve("target/classes");
    }

    private void write(String file, String text) {
        try {
            Path target = sources().resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompiledProject compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String libraries = String.join(
                File.pathSeparator, userLibraries().map(Path::toString).toList());
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-g", "-cp", libraries, "-d", classes().toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(classes());
            var units = files.getJavaFileObjectsFromPaths(javaFiles(sources()));
            if (!compiler.getTask(messages, files, null, options, null, units).call()) {
                throw new IllegalArgumentException(messages.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What a user's stack needs at run time, and nothing of the toolkit. */
    private static Stream<Path> userLibraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("dsl-core") || entry.contains("jackson-core"))
                .map(Path::of);
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
