package dev.cfn4j.engine.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.ToolkitHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, as the guard ends the process. */
class ExitGuardTest {
    @TempDir
    Path base;

    /** A host that prints; run with the project's directory, then the class path, then what to do at the end. */
    static final class Child implements ToolkitHost {
        @Override
        public void notify(Message message) {
            System.err.println(message.text());
        }

        @Override
        public boolean ask(Question question) {
            return question.defaultAnswer();
        }

        public static void main(String[] arguments) {
            Path base = Path.of(arguments[0]);
            List<Path> classPath = Stream.of(arguments[1].split(java.io.File.pathSeparator))
                    .map(Path::of)
                    .toList();
            Project project = new Project(
                    base, classPath, List.of(classPath.get(0)), List.of(base.resolve("src/main/java")), true);
            new Synth(new Child()).run(new SynthRequest(project, List.of(), base.resolve("out")));
            System.exit(7);
        }
    }

    @Test
    void namesTheLineThatEndsTheProcess() throws Exception {
        CompiledProject user = stack("Runtime.getRuntime().addShutdownHook(new Thread()); System.exit(0);");

        Outcome outcome = run(user);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.text())
                .isEqualTo("src/main/java/com/acme/LeavingStack.java:8: error: a stack class called System.exit;"
                        + " nothing was written. [StackClassExits]\nThrow an exception instead.\n");
        assertThat(base.resolve("out")).doesNotExist();
    }

    @Test
    void seesAnExitInAThreadOfTheUser() throws Exception {
        Outcome outcome = run(stack("Thread t = new Thread(() -> System.exit(0)); t.start();"
                + " try { t.join(); } catch (InterruptedException e) { }"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.text()).contains("LeavingStack.java:8: error: a stack class called System.exit");
    }

    @Test
    void isGoneWhenTheUsersCodeIsDone() throws Exception {
        Outcome outcome = run(stack("description(\"stays\");"));

        assertThat(outcome.exitCode()).as("the tool's own exit code").isEqualTo(7);
        assertThat(outcome.text()).isEmpty();
    }

    private CompiledProject stack(String statements) {
        return CompiledProject.of(base, "com/acme/LeavingStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.Stack;

                public final class LeavingStack extends Stack {
                    @Override
                    protected void define() {
                        %s
                    }
                }
                """.formatted(statements));
    }

    private record Outcome(int exitCode, String text) {}

    private static Outcome run(CompiledProject user) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                user.project().base().toString(),
                user.classPath()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
