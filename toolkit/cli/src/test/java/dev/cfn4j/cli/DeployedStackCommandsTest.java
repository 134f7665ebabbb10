package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about deployed stacks, against the local endpoint. */
class DeployedStackCommandsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void deploys() {
        Run run = local(
                "deploy",
                Training.Sample.class.getName(),
                "--output",
                folder.resolve("synth").toString(),
                "--parameters",
                "Stage=test; ");
        assertThat(run.exitCode()).as(run.text()).isZero();
    }

    @Test
    void printsTheTemplateAsJsonOnOneLineAndAsYaml() {
        assertThat(local("get-template", "sample").out())
                .startsWith("{\n  \"AWSTemplateFormatVersion\": \"2010-09-09\",")
                .contains("\"DelaySeconds\": 5");
        assertThat(local("get-template", "--stack-name", "sample", "--nopretty").out())
                .startsWith("{\"AWSTemplateFormatVersion\":\"2010-09-09\",")
                .hasLineCount(1);
        assertThat(local("get-template", "sample", "--format", "yaml").out())
                .startsWith("AWSTemplateFormatVersion: '2010-09-09'\n")
                .contains("DelaySeconds: 5\n");
    }

    @Test
    void describesOneResource() {
        assertThat(local("describe-resource", "sample", "Inbox").out())
                .startsWith("logicalId = Inbox\n")
                .contains("type = AWS::SQS::Queue\n")
                .contains("status = CREATE_COMPLETE\n");
        assertThat(local("describe-resource", "--stack-name", "sample", "Inbox", "--nopretty")
                        .out())
                .startsWith("{\"logicalId\":\"Inbox\",\"physicalId\":\"")
                .hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoSuchResource() {
        Run run = local("describe-resource", "sample", "Outbox");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Resource Outbox does not exist for stack sample");
    }

    @Test
    void printsOutputs() {
        assertThat(local("outputs", "sample").out())
                .startsWith("InboxUrl = http")
                .hasLineCount(1);
        assertThat(local("outputs", "sample", "--format", "json").out()).startsWith("{\n  \"InboxUrl\": \"http");
    }

    @Test
    void listsStacks() {
        assertThat(local("list").out()).isEqualTo("sample = CREATE_COMPLETE\n");
        assertThat(local("list", "--nopretty").out()).isEqualTo("{\"sample\":\"CREATE_COMPLETE\"}\n");
    }

    @Test
    void cancelsNoUpdateThatIsNotGoingOn() {
        Run run = local("cancel-update", "sample");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("error: the stack `sample` is not being updated: it is CREATE_COMPLETE\n"
                        + "There is nothing to cancel.\n");
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
