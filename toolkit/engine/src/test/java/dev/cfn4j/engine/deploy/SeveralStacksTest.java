package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.deploy.DeployResult.StackOutcome;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.SettingsReader;
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

/** Two stacks, of which one imports what the other exports; by name, the importing one would come first. */
class SeveralStacksTest {
    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);
    private ProjectStacks stacks = new ProjectStacks(Path.of(""), Path.of(""), null, List.of(), List.of());

    @BeforeEach
    void synthesise() {
        CompiledProject.of(base, "com/acme/QueueStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.GenericResource;
                import dev.cfn4j.dsl.Stack;

                public final class QueueStack extends Stack {
                    @Override
                    protected void define() {
                        parameter("Stage");
                        var queue = add(new GenericResource("AWS::SQS::Queue", "Inbox"));
                        output("InboxUrl", queue.ref()).export("inbox-url");
                    }
                }
                """);
        CompiledProject user = CompiledProject.of(base, "com/acme/AlarmStack.java", """
                package com.acme;

                import dev.cfn4j.dsl.GenericResource;
                import dev.cfn4j.dsl.Stack;
                import java.util.Map;

                public final class AlarmStack extends Stack {
                    @Override
                    protected void define() {
                        add(new GenericResource("AWS::SNS::Topic", "Topic")
                                .property("DisplayName", Map.of("Fn::ImportValue", "inbox-url")));
                    }
                }
                """);
        stacks = toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }

    @Test
    void areDeployedInTheOrderOfTheirImportsAndDeletedInReverse() throws IOException {
        Path file = Files.writeString(base.resolve("test.json"), """
                {"stacks": {
                  "queue": {"stackName": "queue-test", "parameters": {"Stage": "test"}, "tags": {"env": "test"}},
                  "alarm": {"stackName": "alarm-test"}}}
                """);
        DeploymentSettings settings = new DeploymentSettings(Map.of(), file, null);
        try (LocalCloud cloud = LocalCloud.start(base.resolve("state"), 0)) {
            AwsTarget target = AwsTarget.local(cloud.endpoint(), null);

            DeployResult result = toolkit.deploy(new DeployRequest(stacks, target, settings));
            assertThat(result.stacks()).extracting(StackOutcome::name).containsExactly("queue-test", "alarm-test");

            List<StackAddress> addresses = SettingsReader.addresses(host, stacks, settings);
            assertThat(toolkit.delete(new DeleteRequest(addresses, target, true))
                            .deleted())
                    .containsExactly("alarm-test", "queue-test");
        }
        assertThat(host.text()).contains("  Stage = test (file)");
    }

    @Test
    void cannotShareOneName() {
        DeploymentSettings settings = new DeploymentSettings(Map.of(), null, "both");
        ToolkitException failure =
                catchThrowableOfType(ToolkitException.class, () -> new SettingsReader(host, stacks, settings).read());
        assertThat(failure).hasMessage("stackName names one stack, but there are 2: queue, alarm");
    }
}
