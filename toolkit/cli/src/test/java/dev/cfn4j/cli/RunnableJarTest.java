package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged jar as a process of its own, in a user's project; bound to a phase after packaging. */
class RunnableJarTest {
    private static final String JAR = Objects.requireNonNull(System.getProperty("cfn.jar"));
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    System.out.println("noise");
                    add(new GenericResource("AWS::SQS::Queue", "Inbox").property("DelaySeconds", 5));
                }
            }
            """;

    @TempDir
    Path base;

    @BeforeEach
    void makeAProject() throws IOException {
        Files.createDirectories(base.resolve(".mvn"));
        write(INBOX);
    }

    @Test
    void expandsToStandardOutputAndNothingElse() throws Exception {
        Outcome outcome = cfn("expand", "--classpath", classPath(), "--compact", "com.acme.InboxStack");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .isEqualTo("{\"AWSTemplateFormatVersion\":\"2010-09-09\",\"Resources\":{\"Inbox\":"
                        + "{\"Type\":\"AWS::SQS::Queue\",\"Properties\":{\"DelaySeconds\":5}}}}\n");
        assertThat(outcome.err()).isEqualTo("noise\n");
    }

    @Test
    void expandsToYaml() throws Exception {
        Outcome outcome = cfn("expand", "--classpath", classPath(), "--format", "yaml", "com.acme.InboxStack");

        assertThat(outcome.out()).isEqualTo("""
                AWSTemplateFormatVersion: '2010-09-09'
                Resources:
                  Inbox:
                    Type: AWS::SQS::Queue
                    Properties:
                      DelaySeconds: 5
                """);
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void expandsFromItsOwnClassPathWithoutTouchingAwsClasses() throws Exception {
        Outcome outcome = java(
                "-Xlog:class+load:file=" + base.resolve("loaded.txt"),
                "-cp",
                JAR + File.pathSeparator + classes(),
                "dev.cfn4j.cli.Main",
                "expand",
                "com.acme.InboxStack");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("\"DelaySeconds\": 5");
        assertThat(base.resolve("loaded.txt"))
                .content()
                .contains("com.acme.InboxStack")
                .doesNotContain("software.amazon")
                .doesNotContain("StackClassScan");
    }

    @Test
    void turnsAnExitOfTheUserIntoAFailure() throws Exception {
        write(INBOX.replace("System.out.println(\"noise\")", "System.exit(0)"));

        Outcome outcome = cfn("synth", "--classpath", classPath());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("src/main/java/com/acme/InboxStack.java:9: error: a stack class called");
        assertThat(base.resolve("target/cfn")).doesNotExist();
    }

    @Test
    void deploysComparesAndDeletesOnTheLocalEndpoint() throws Exception {
        assertThat(cfn("deploy", "--classpath", classPath(), "--endpoint", "local")
                        .out())
                .endsWith("inbox: created\n");
        assertThat(base.resolve(".cfn-local")).isDirectory();
        assertThat(cfn("diff", "--classpath", classPath(), "--endpoint", "local")
                        .exitCode())
                .isZero();

        write(INBOX.replace("5", "7"));
        Outcome diff = cfn("diff", "--classpath", classPath(), "--endpoint", "local");
        assertThat(diff.exitCode()).isEqualTo(2);
        assertThat(diff.out()).contains("DelaySeconds: 5 → 7").contains("InboxStack.java:10");

        Outcome asked = cfn("delete", "--endpoint", "local");
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.err()).contains("has to be confirmed").contains("--yes");
        assertThat(cfn("delete", "--endpoint", "local", "--yes").out()).endsWith("Deleted inbox.\n");
        Outcome gone = cfn("describe", "--endpoint", "local");
        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.err()).contains("error: there is no stack `inbox`").doesNotContain("\tat ");
    }

    @Test
    void saysWithinSecondsThatThereAreNoCredentials() throws Exception {
        cfn("synth", "--classpath", classPath());

        Outcome outcome = cfn("deploy", "--region", "eu-west-1");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("error: no AWS credentials found\n")
                .doesNotContain("\tat ");
    }

    @Test
    void takesTheRegionOfTheEnvironmentByItsNameOfToday() throws Exception {
        Outcome former = cfn(Map.of("EC2_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "eu-west-1"), "list");
        assertThat(former.exitCode()).isEqualTo(1);
        assertThat(former.err()).startsWith("error: no AWS region is set\n").contains("AWS_REGION");

        Outcome today = cfn(Map.of("AWS_REGION", "eu-west-1"), "list");
        assertThat(today.err()).startsWith("error: no AWS credentials found\n");
    }

    private void write(String source) throws IOException {
        Path file = base.resolve("src/main/java/com/acme/InboxStack.java");
        Files.createDirectories(file.getParent());
        Files.createDirectories(classes());
        Files.writeString(file, source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", "-cp", libraries(), "-d", classes().toString(), file.toString());
        assertThat(status).isZero();
    }

    private Path classes() {
        return base.resolve("target/classes");
    }

    private static String classPath() {
        return "target/classes" + File.pathSeparator + libraries();
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("dsl-core") || entry.contains("jackson-core"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome cfn(String... arguments) throws IOException, InterruptedException {
        return cfn(Map.of(), arguments);
    }

    private Outcome cfn(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return java(
                environment,
                Stream.concat(Stream.of("-jar", JAR), Stream.of(arguments)).toArray(String[]::new));
    }

    private Outcome java(String... arguments) throws IOException, InterruptedException {
        return java(Map.of(), arguments);
    }

    private Outcome java(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(base, "out", ".txt");
        Path err = Files.createTempFile(base, "err", ".txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        process.environment().put("AWS_EC2_METADATA_DISABLED", "true");
        process.environment().put("HOME", base.toString());
        process.environment().putAll(environment);
        int exitCode = process.start().waitFor();
        return new Outcome(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
