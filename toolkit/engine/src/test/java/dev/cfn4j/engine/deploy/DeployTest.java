package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.delete.DeleteResult;
import dev.cfn4j.engine.deploy.DeployResult.Outcome;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.describe.DescribeResult;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.stack.StackAddress;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.Failures;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road through the unmodified SDK to the local endpoint. */
class DeployTest {
    private static final String FILE = "com/acme/InboxStack.java";
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    var stage = parameter("Stage").allowedValues("test", "prod");
                    var secret = parameter("Secret").noEcho();
                    var queue = add(new GenericResource("AWS::SQS::Queue", "Inbox")
                            .property("DelaySeconds", 5));
                    add(new GenericResource("AWS::SNS::Topic", "Topic").property("DisplayName", stage));
                    output("InboxUrl", queue.ref());
                    output("Leak", secret);
                    tag("team", "notifications");
                }
            }
            """;
    private static final DeploymentSettings SETTINGS =
            new DeploymentSettings(Map.of("Stage", "test", "Secret", "correct-horse"), null, null);

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);

    @Test
    void createsChangesAndLeavesAlone() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            assertThat(deploy(cloud, user, SETTINGS).outcome()).isEqualTo(Outcome.CREATED);
            assertThat(deploy(cloud, user, DeploymentSettings.NONE).outcome()).isEqualTo(Outcome.UNCHANGED);

            user.edit(FILE, "\"DelaySeconds\", 5", "\"DelaySeconds\", 7");
            DiffResult diff = toolkit.diff(new DiffRequest(stacks(user), target(cloud), DeploymentSettings.NONE));
            assertThat(diff.differs()).isTrue();
            assertThat(diff.text(Palette.PLAIN)).contains("DelaySeconds: 5 → 7").contains("InboxStack.java:11");

            assertThat(deploy(cloud, user, DeploymentSettings.NONE).outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(toolkit.diff(new DiffRequest(stacks(user), target(cloud), DeploymentSettings.NONE))
                            .differs())
                    .isFalse();
        }
        assertThat(host.text())
                .contains("  Stage = test (command line)")
                .contains("  Stage = test (previous value)")
                .contains("inbox: no changes");
    }

    @Test
    void tellsEachEventOnceAndInOrder() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud =
                LocalCloud.start(LocalCloudOptions.in(base.resolve("state")).pageSize(2))) {
            deploy(cloud, user, SETTINGS);
        }
        List<String> events = host.text()
                .lines()
                .filter(line -> line.contains("CREATE_"))
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
        assertThat(events).doesNotHaveDuplicates();
        assertThat(events.get(0)).startsWith("CREATE_IN_PROGRESS AWS::CloudFormation::Stack inbox");
        assertThat(events.get(events.size() - 1)).isEqualTo("CREATE_COMPLETE AWS::CloudFormation::Stack inbox");
        assertThat(events).contains("CREATE_COMPLETE AWS::SQS::Queue Inbox");
    }

    @Test
    void neverShowsASecret() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(failing("the value correct-horse is not wanted"))) {
            ToolkitException failure =
                    catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, SETTINGS));
            assertThat(failure.text(Palette.PLAIN))
                    .doesNotContain("correct-horse")
                    .contains("the value **** is not");
        }
        assertThat(host.text()).contains("Secret = ****").doesNotContain("correct-horse");
    }

    @Test
    void showsTheRootCauseAtTheUsersLine() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(failing("topics are out of stock"))) {
            ToolkitException failure =
                    catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, SETTINGS));

            assertThat(failure.text(Palette.PLAIN))
                    .contains("the deployment of `inbox` failed and left it in ROLLBACK_COMPLETE")
                    .contains("`Topic` (AWS::SNS::Topic) CREATE_FAILED: topics are out of stock")
                    .contains("at src/main/java/com/acme/InboxStack.java:13");

            ToolkitException again = catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, SETTINGS));
            assertThat(again).hasMessageContaining("is in ROLLBACK_COMPLETE");
            assertThat(again.remedy()).contains("delete the stack");
        }
    }

    @Test
    void refusesMissingParametersBeforeAnythingIsSent() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            ToolkitException failure =
                    catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, DeploymentSettings.NONE));
            assertThat(failure).hasMessage("the stack `inbox` needs a value for `Stage`, `Secret`; nothing was sent.");
            assertThat(toolkit.delete(new DeleteRequest(List.of(StackAddress.of("inbox")), target(cloud), true))
                            .deleted())
                    .isEmpty();
        }
    }

    @Test
    void refusesUndeclaredParametersAndWhatDoesNotValidate() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            DeploymentSettings settings = new DeploymentSettings(Map.of("Stgae", "test"), null, null);
            assertThat(catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, settings)))
                    .hasMessage("the parameter `Stgae`, given on the command line, is not declared; nothing was sent.");

            user.edit(FILE, "DelaySeconds", "DelaySecond");
            assertThat(catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, SETTINGS)))
                    .hasMessage("validation failed; nothing was sent.");
        }
    }

    @Test
    void describesAndDeletesAfterAsking() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            deploy(cloud, user, SETTINGS);
            DescribeResult described =
                    toolkit.describe(new DescribeRequest(List.of(StackAddress.of("inbox")), target(cloud)));
            assertThat(described.text())
                    .contains("inbox: CREATE_COMPLETE")
                    .contains("Stage = test")
                    .contains("team = notifications")
                    .contains("AWS::SQS::Queue")
                    .doesNotContain("Secret = correct-horse");

            DeleteRequest request = new DeleteRequest(List.of(StackAddress.of("inbox")), target(cloud), false);
            assertThat(catchThrowableOfType(ToolkitException.class, () -> toolkit.delete(request)))
                    .hasMessageContaining("has to be confirmed");
            DeleteResult declined = new Toolkit(RecordingHost.saying(false)).delete(request);
            assertThat(declined.declined()).isTrue();
            DeleteResult deleted = new Toolkit(RecordingHost.saying(true)).delete(request);
            assertThat(deleted.deleted()).containsExactly("inbox");

            assertThat(catchThrowableOfType(
                            ToolkitException.class,
                            () -> toolkit.describe(
                                    new DescribeRequest(List.of(StackAddress.of("inbox")), target(cloud)))))
                    .hasMessage("there is no stack `inbox` in the local endpoint");
        }
    }

    /** The topic cannot be created; it can be deleted. */
    private static Failures failing(String reason) {
        return (stack, resource, status) ->
                resource.equals("Topic") && status.startsWith("CREATE") ? Optional.of(reason) : Optional.empty();
    }

    private LocalCloud cloud(Failures failures) {
        return LocalCloud.start(LocalCloudOptions.in(base.resolve("state")).failures(failures));
    }

    private static AwsTarget target(LocalCloud cloud) {
        return AwsTarget.local(cloud.endpoint(), null);
    }

    private ProjectStacks stacks(CompiledProject user) {
        return toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }

    private StackOutcome deploy(LocalCloud cloud, CompiledProject user, DeploymentSettings settings) {
        DeployResult result = toolkit.deploy(new DeployRequest(stacks(user), target(cloud), settings));
        assertThat(result.stacks()).hasSize(1);
        return result.stacks().get(0);
    }
}
