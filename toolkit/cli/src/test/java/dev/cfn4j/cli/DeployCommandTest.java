package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code deploy}, against the local endpoint; and what {@code describe} says afterwards. */
class DeployCommandTest {
    private static final String STACK = Training.Sample.class.getName();

    @TempDir
    Path folder;

    @Test
    void deploysUnderAnotherName() {
        Run run = deploy("--stack-name", "letters", "--parameters", "Stage=test");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(local("list").out()).isEqualTo("letters = CREATE_COMPLETE\n");
    }

    @Test
    void takesValuesFromTheCommandLineBeforeThoseOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("values.json"), "{\"Stage\": \"prod\"}");

        assertThat(deploy("--parameters-file", file.toString()).out()).contains("Stage = prod (file)");
        assertThat(deploy("--parameters-file", file.toString(), "--parameters", "Stage=test")
                        .out())
                .contains("Stage = test (command line)");
        assertThat(deploy("--parameter", "Stage=prod").out()).contains("Stage = prod (command line)");
        assertThat(local("describe", "--stack-name", "sample", "--format", "json")
                        .out())
                .contains("\"Stage\": \"prod\"");
    }

    @Test
    void isDoneWhereNothingChanges() {
        assertThat(deploy("--parameters", "Stage=test").out()).contains("sample: created\n");
        Run again = deploy("--parameters", "Stage=test");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("sample: no changes\n");
    }

    @Test
    void doesNotWaitWhereItNeedNot() {
        Run run = deploy("--parameters", "Stage=test", "--no-wait");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("sample: started; describe tells how it goes on\n");
    }

    @Test
    void describesAsTextAndAsJson() {
        deploy("--parameters", "Stage=test");

        Run text = local("describe", "--stack-name", "sample");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith("sample: CREATE_COMPLETE\n").contains("Stage = test", "team = notifications");
        assertThat(local("describe", "--stack-name", "sample", "--nopretty").out())
                .startsWith("{\"")
                .contains("\"Stage\":\"test\"")
                .hasLineCount(1);
    }

    private Run deploy(String... more) {
        return local(Stream.concat(
                        Stream.of(
                                "deploy",
                                STACK,
                                "--output",
                                folder.resolve("synth").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private Run local(String... arguments) {
        return Run.of(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--endpoint",
                                "local",
                                "--state",
                                folder.resolve("state").toString()))
                .toArray(String[]::new));
    }
}
