package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.stack.StackAddress;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.LocalCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider lists a producer and, in another region, a consumer; a third stack imports from the producer in its own region. */
class ReferencesBetweenStacksTest {
    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);
    private CompiledProject user;

    @BeforeEach
    void compile() {
        CompiledProject.of(base, "com/acme/InboxStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.GenericResource;
                import dev.cfn4j.dsl.OutputReference;
                import dev.cfn4j.dsl.Stack;

                public final class InboxStack extends Stack {
                    InboxStack(String region) {
                        super(region);
                        deployIn("123456789012", region);
                    }

                    OutputReference url() {
                        return outputNamed("Url");
                    }

                    @Override
                    protected void define() {
                        var inbox = add(new GenericResource("AWS::SQS::Queue", "Inbox"));
                        output("Url", inbox.ref()).export();
                    }
                }
                """);
        CompiledProject.of(base, "com/acme/ReaderStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.GenericResource;
                import dev.cfn4j.dsl.Stack;

                public final class ReaderStack extends Stack {
                    private final InboxStack inbox;
                    private final boolean far;

                    ReaderStack(String region, InboxStack inbox, boolean far) {
                        super(region);
                        this.inbox = inbox;
                        this.far = far;
                        deployIn(region);
                    }

                    @Override
                    protected void define() {
                        add(new GenericResource("AWS::SNS::Topic", "Topic")
                                .property("DisplayName", far ? parameter("InboxUrl", inbox.url()) : use(inbox.url())));
                        output("Seen", far ? dev.cfn4j.dsl.Fn.ref("InboxUrl") : use(inbox.url()));
                    }
                }
                """);
        user = CompiledProject.of(base, "com/acme/Regions.java", """
                package com.acme;

                import dev.cfn4j.dsl.Stack;
                import dev.cfn4j.dsl.StackProvider;
                import java.util.List;

                public final class Regions implements StackProvider {
                    @Override
                    public List<Stack> stacks() {
                        var inbox = new InboxStack("eu-west-1");
                        return List.of(
                                new ReaderStack("us-east-1", inbox, true), new ReaderStack("eu-west-1", inbox, false), inbox);
                    }
                }
                """);
    }

    private ProjectStacks synthesise() {
        return toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }

    @Test
    void areFoundByTheirProvider() {
        assertThat(synthesise().stacks())
                .extracting(ProjectStack::name)
                .containsExactly("inbox-eu-west-1", "reader-eu-west-1", "reader-us-east-1");
    }

    @Test
    void getOutputsOfWhatWasDeployedBeforeThem() throws IOException {
        ProjectStacks stacks = synthesise();
        Path file = Files.writeString(base.resolve("test.json"), """
                {"stacks": {"inbox-eu-west-1": {"stackName": "in-test"}}}
                """);
        DeploymentSettings settings = new DeploymentSettings(Map.of(), file, null);
        try (LocalCloud cloud = LocalCloud.start(base.resolve("state"), 0)) {
            AwsTarget target = AwsTarget.local(cloud.endpoint(), null);

            DeployResult result = toolkit.deploy(new DeployRequest(stacks, target, settings));

            assertThat(result.stacks())
                    .extracting(StackOutcome::name)
                    .containsExactly("in-test", "reader-eu-west-1", "reader-us-east-1");
            String url = result.stacks().get(0).outputs().get("Url");
            assertThat(url).contains("eu-west-1").contains("in-test");
            assertThat(result.stacks().get(1).outputs()).containsEntry("Seen", url);
            assertThat(result.stacks().get(2).outputs()).containsEntry("Seen", url);
            assertThat(host.text())
                    .contains("  InboxUrl = " + url + " (other stack)")
                    .contains("  InboxEuWest1Stack = in-test (other stack)");

            assertThat(toolkit.diff(new DiffRequest(stacks, target, settings)).differs())
                    .isFalse();
            List<StackAddress> addresses = SettingsReader.addresses(host, stacks, settings);
            assertThat(toolkit.describe(new DescribeRequest(addresses, target)).text())
                    .contains("in-test")
                    .contains("reader-us-east-1");
            assertThat(toolkit.delete(new DeleteRequest(addresses, target, true))
                            .deleted())
                    .containsExactly("reader-us-east-1", "reader-eu-west-1", "in-test");
        }
    }

    @Test
    void refuseToBeginWithoutAnOutputThatNobodyDeploysNow() {
        user.edit("com/acme/Regions.java", "false), inbox)", "false))");
        ProjectStacks stacks = synthesise();
        try (LocalCloud cloud = LocalCloud.start(base.resolve("state"), 0)) {
            AwsTarget target = AwsTarget.local(cloud.endpoint(), null);
            assertThatThrownBy(() -> toolkit.deploy(new DeployRequest(stacks, target, DeploymentSettings.NONE)))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage("the parameter `InboxUrl` of `reader-us-east-1` takes the output `Url` of the stack"
                            + " `inbox-eu-west-1`, which is not there in the local endpoint; `reader-us-east-1` was not"
                            + " changed.");
            assertThat(host.text()).doesNotContain("reader-eu-west-1: created");

            DeploymentSettings given = new DeploymentSettings(Map.of("InboxUrl", "by hand"), null, null);
            assertThatThrownBy(() -> toolkit.deploy(new DeployRequest(stacks, target, given)))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessageContaining("inbox-eu-west-1-Url");
        }
    }

    @Test
    void areRefusedInAnotherRegionOrAccount() {
        ProjectStacks stacks = synthesise();
        try (LocalCloud cloud = LocalCloud.start(base.resolve("state"), 0)) {
            System.setProperty("aws.accessKeyId", "test");
            System.setProperty("aws.secretAccessKey", "test");
            AwsTarget other = AwsTarget.of(null, "us-east-1", cloud.endpoint());
            assertThatThrownBy(() -> toolkit.deploy(new DeployRequest(stacks, other, DeploymentSettings.NONE)))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage(
                            "a stack of this project belongs in eu-west-1, but region says us-east-1; nothing was sent.");

            AwsTarget foreign = AwsTarget.of(null, null, cloud.endpoint());
            assertThatThrownBy(() -> toolkit.deploy(new DeployRequest(stacks, foreign, DeploymentSettings.NONE)))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage(
                            "the stack `inbox-eu-west-1` belongs in the account 123456789012, but the credentials are of"
                                    + " another; nothing was changed.");
            AwsTarget local = AwsTarget.local(cloud.endpoint(), null);
            assertThatThrownBy(() -> toolkit.describe(
                            new DescribeRequest(List.of(new StackAddress("inbox-eu-west-1", "eu-west-1")), local)))
                    .hasMessageContaining("there is no stack");
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }

    @Test
    void showARenamedResourceInADiff() {
        ProjectStacks before = synthesise();
        try (LocalCloud cloud = LocalCloud.start(base.resolve("state"), 0)) {
            AwsTarget target = AwsTarget.local(cloud.endpoint(), null);
            toolkit.deploy(new DeployRequest(before, target, DeploymentSettings.NONE));
            user.edit(
                    "com/acme/InboxStack.java",
                    "\"AWS::SQS::Queue\", \"Inbox\")",
                    "\"AWS::SQS::Queue\", \"Arrivals\").formerly(\"Inbox\")");
            String diff = toolkit.diff(new DiffRequest(synthesise(), target, DeploymentSettings.NONE))
                    .text(Palette.PLAIN);
            assertThat(diff).contains("formerly Inbox");
        }
    }
}
