package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code bin/cfn} with the packaged jar; bound to a phase after packaging. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAR = Objects.requireNonNull(System.getProperty("cfn.jar"));
    private static final String LAUNCHER = Objects.requireNonNull(System.getProperty("cfn.launcher"));

    private static final String STACK = """
            public final class App extends dev.cfn4j.dsl.Stack {
                @Override
                protected void define() {
                    add(new dev.cfn4j.dsl.GenericResource("AWS::SQS::Queue", Names.id()));
                }
            }
            """;

    @TempDir
    Path base;

    @Test
    void makesAnArchiveOnTheFirstRunAndStartsFromIt() throws Exception {
        Run first = cfn(Map.of(), "\"$CFN\" --version");
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("cfn4j ").hasLineCount(1);
        assertThat(archives()).hasSize(1);

        Path log = base.resolve("loaded.txt");
        Run second = cfn(
                Map.of("CFN_OPTS", "-Xlog:class+load:file=" + log),
                "\"$CFN\" expand '" + Training.Sample.class.getName() + "'");
        assertThat(second.exitCode()).as(second.text()).isZero();
        assertThat(second.out()).startsWith("{\n  \"AWSTemplateFormatVersion\"");
        assertThat(log)
                .content()
                .containsPattern("dev\\.cfn4j\\.dsl\\.Stack source: shared objects file \\(top\\)")
                .doesNotContain("StackClassScan");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void archivesTheClassesOfJarsAndReadsThoseOfFoldersEveryTime() throws Exception {
        Path jar =
                jar(compiled("names", "Names", "public class Names { public static String id() { return \"One\"; } }"));
        Path folder = compiled("app", "App", STACK, jar);
        Map<String, String> project = Map.of("CLASSPATH", folder + ":" + jar);
        assertThat(cfn(project, "\"$CFN\" expand App").out()).contains("\"One\": {");

        Path log = base.resolve("loaded.txt");
        Run second = cfn(
                Map.of("CLASSPATH", folder + ":" + jar, "CFN_OPTS", "-Xlog:class+load:file=" + log),
                "\"$CFN\" expand App");
        assertThat(second.out()).contains("\"One\": {");
        assertThat(log).content().containsPattern("Names source: shared objects file \\(top\\)");

        compiled("app", "App", STACK.replace("AWS::SQS::Queue", "AWS::SNS::Topic"), jar);
        assertThat(cfn(project, "\"$CFN\" expand App").out()).contains("AWS::SNS::Topic");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void makesTheArchiveAnewWhenAJarHasChanged() throws Exception {
        Path folder = compiled("app", "App", STACK.replace("Names.id()", "\"One\""));
        Path jar = jar(folder);
        Map<String, String> project = Map.of("CLASSPATH", jar.toString());
        assertThat(cfn(project, "\"$CFN\" expand App").out()).contains("AWS::SQS::Queue");
        FileTime made = Files.getLastModifiedTime(archives().get(0));

        jar(compiled("app", "App", STACK.replace("Names.id()", "\"Two\"")));
        Files.setLastModifiedTime(jar, FileTime.from(made.toInstant().plusSeconds(5)));
        assertThat(cfn(project, "\"$CFN\" expand App").out()).contains("\"Two\": {");
        assertThat(Files.getLastModifiedTime(archives().get(0))).isGreaterThan(made);
    }

    @Test
    void takesCachesAndJarsWithBlanksInTheirNames() throws Exception {
        Path folder = compiled("my app", "App", STACK.replace("Names.id()", "\"One\""));
        Map<String, String> project = Map.of(
                "CLASSPATH",
                jar(folder).toString(),
                "CFN_CACHE",
                base.resolve("my cache").toString());
        for (int run = 0; run < 2; run++) {
            Run expand = cfn(project, "\"$CFN\" expand App");
            assertThat(expand.out()).as(expand.text()).contains("\"One\": {");
            assertThat(expand.err()).isEmpty();
        }
    }

    @Test
    void doesWithoutAnArchiveWhereNoneCanBeWritten() throws Exception {
        Path file = Files.writeString(base.resolve("file"), "");
        Run run = cfn(Map.of("CFN_CACHE", file.resolve("cache").toString()), "\"$CFN\" --version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("cfn4j ");
    }

    @Test
    void ignoresAnArchiveThatIsNone() throws Exception {
        cfn(Map.of(), "\"$CFN\" --version");
        Files.writeString(archives().get(0), "not an archive");

        Run run = cfn(Map.of(), "\"$CFN\" --version");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(run.out()).startsWith("cfn4j ").hasLineCount(1);
    }

    @Test
    void isSilentWhereItsReaderHasSeenEnough() throws Exception {
        Run head = cfn(Map.of("CFN_CACHE", "off"), "\"$CFN\" explain AWS::S3::Bucket | head -n 1");
        assertThat(head.out()).isEqualTo("AWS::S3::Bucket\n");
        assertThat(head.err()).isEmpty();

        Run closed = cfn(Map.of("CFN_CACHE", "off"), "(\"$CFN\" explain AWS::S3::Bucket; echo $? >code) | true");
        assertThat(closed.err()).isEmpty();
        assertThat(base.resolve("code")).hasContent("0");
    }

    @Test
    void saysThatItsOutputDidNotFit() throws Exception {
        assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
        Run run = cfn(Map.of("CFN_CACHE", "off"), "\"$CFN\" explain AWS::SQS::Queue >/dev/full");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("error: standard output cannot be written: ")
                .hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoJar() throws Exception {
        Run run = cfn(Map.of("CFN_JAR", base.resolve("none.jar").toString()), "\"$CFN\" --version");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("error: there is no cfn.jar").contains("mvn package");
    }

    private Path compiled(String folder, String name, String source, Path... libraries) throws IOException {
        Path classes = Files.createDirectories(base.resolve(folder));
        Path file = Files.writeString(base.resolve(name + ".java"), source);
        String path = JAR + Stream.of(libraries).map(library -> ":" + library).collect(Collectors.joining());
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", path, "-d", classes.toString(), file.toString());
        assertThat(status).isZero();
        return classes;
    }

    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        try (Stream<Path> files = Files.list(folder);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(base.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Run cfn(Map<String, String> more, String script) throws IOException, InterruptedException {
        Path out = Files.createTempFile(base, "out", ".txt");
        Path err = Files.createTempFile(base, "err", ".txt");
        ProcessBuilder process = new ProcessBuilder("sh", "-c", script)
                .directory(base.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = process.environment();
        environment.remove("CLASSPATH");
        environment.put("CFN", LAUNCHER);
        environment.put("CFN_JAR", JAR);
        environment.put("CFN_CACHE", base.resolve("cache").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(more);
        int exitCode = process.start().waitFor();
        return new Run(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
