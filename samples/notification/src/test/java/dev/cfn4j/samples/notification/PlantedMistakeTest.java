package dev.cfn4j.samples.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.spec.Catalog;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong value in this sample's Java is reported at its line. */
class PlantedMistakeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String FILE = "dev/cfn4j/samples/notification/WorkQueue.java";

    private static final String[] STACKS = {
        "dev.cfn4j.samples.notification.NotificationNetworkStack", "dev.cfn4j.samples.notification.NotificationStack"
    };

    @TempDir
    Path temp;

    @Test
    void isReportedAtItsLine() throws Exception {
        String planted = Files.readString(SOURCES.resolve(FILE))
                .replace("receiveMessageWaitTimeSeconds(20)", "receiveMessageWaitTimeSeconds(21)");
        Path classes = compile(planted);

        Finding finding = firstError(classes);

        String text = new FindingText(Palette.PLAIN, (file, line) -> line(planted, file, line)).of(finding);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/planted-mistake.txt")));
    }

    private Path compile(String planted) throws IOException {
        Path sources = temp.resolve("sources");
        for (Path file : javaFiles()) {
            Path copy = sources.resolve(SOURCES.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, copy.endsWith(FILE) ? planted : Files.readString(file));
        }
        Path classes = Files.createDirectories(temp.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-g", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(javaFiles().stream()
                    .map(file -> sources.resolve(SOURCES.relativize(file)))
                    .toList());
            assertThat(compiler.getTask(null, files, null, options, null, units).call())
                    .isTrue();
        }
        return classes;
    }

    /** Runs the stack as the tools do: classes in a loader of their own, results through a synth directory. */
    private Finding firstError(Path classes) throws Exception {
        Path directory = temp.resolve("cfn");
        URL[] path = Stream.concat(
                        Stream.of(classes),
                        Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                                .map(Path::of))
                .map(PlantedMistakeTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> synthesis = loader.loadClass("dev.cfn4j.dsl.synth.Synthesis");
            synthesis
                    .getMethod("projectDirectory", String.class)
                    .invoke(null, Path.of("").toAbsolutePath().toString());
            Object result = synthesis
                    .getMethod("synthesize", String.class, String[].class, ClassLoader.class)
                    .invoke(null, directory.toString(), STACKS, loader);
            assertThat(result).isEqualTo("{\"findings\":\"[]\"}");
        }
        Document template = new Document(
                JsonDocuments.read(directory.resolve("notification.template.json")),
                LocationsJson.read(directory.resolve("notification.locations.json")));
        return new Validator(Catalog.bundled())
                .validate(template).stream()
                        .filter(Finding::isError)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> line(String source, String file, int line) {
        return file.equals(FILE) ? source.lines().skip(line - 1L).findFirst() : Optional.empty();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
