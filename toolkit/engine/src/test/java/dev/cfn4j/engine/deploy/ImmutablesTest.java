package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.deploy.DeployResult.Outcome;
import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.stack.StackAddress;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Immutable parameters and tags, and previous values, against the local endpoint. */
class ImmutablesTest {
    private static final String FILE = "com/acme/InboxStack.java";
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    var name = parameter("Name").immutable().usePreviousValue().defaultValue("first");
                    var secret = parameter("Secret").noEcho().immutable();
                    var size = parameter("Size").usePreviousValue().defaultValue("5");
                    var depth = parameter("Depth").defaultValue("1");
                    add(new GenericResource("AWS::SNS::Topic", "Topic").property("DisplayName", name)
                            .property("TopicName", "a"));
                    output("Sizes", dev.cfn4j.dsl.Fn.join("-", size, depth));
                    output("Secret", secret);
                    tag("owner", "us").immutable();
                    tag("team", "notifications");
                }
            }
            """;

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);

    @Test
    void refusesToChangeAnImmutableParameterBeforeAnythingIsSent() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud()) {
            deploy(cloud, user, Map.of("Name", "first", "Secret", "correct-horse"));
            assertThat(refusal(cloud, user, Map.of("Name", "second")))
                    .isEqualTo("the stack `inbox` cannot be updated: the immutable parameter `Name` would change from"
                            + " `first` to `second`; nothing was sent.");
            assertThat(described(cloud)).contains("inbox: CREATE_COMPLETE").contains("Name = first");

            assertThat(deploy(cloud, user, Map.of("Name", "first"))).isEqualTo(Outcome.UNCHANGED);
            user.edit(FILE, "\"TopicName\", \"a\"", "\"TopicName\", \"b\"");
            assertThat(deploy(cloud, user, Map.of())).isEqualTo(Outcome.UPDATED);
            assertThat(described(cloud)).contains("Name = first");
        }
    }

    @Test
    void refusesASecretThatCannotBeComparedAndDoesNotShowIt() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud()) {
            deploy(cloud, user, Map.of("Secret", "correct-horse"));
            assertThat(refusal(cloud, user, Map.of("Secret", "battery-staple")))
                    .contains("the immutable parameter `Secret` was given a value, and as it is secret")
                    .doesNotContain("correct-horse")
                    .doesNotContain("battery-staple");
        }
    }

    @Test
    void refusesToChangeAnImmutableTagButNotOthers() throws IOException {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud()) {
            deploy(cloud, user, Map.of("Secret", "correct-horse"));
            user.edit(FILE, "\"owner\", \"us\"", "\"owner\", \"them\"");
            assertThat(refusal(cloud, user, Map.of("Name", "second")))
                    .contains("the immutable parameter `Name` would change from `first` to `second`; "
                            + "the immutable tag `owner` would change from `us` to `them`; nothing was sent.");

            user.edit(FILE, "\"owner\", \"them\"", "\"owner\", \"us\"");
            user.edit(FILE, "\"team\", \"notifications\"", "\"team\", \"others\"");
            user.edit(FILE, "\"TopicName\", \"a\"", "\"TopicName\", \"b\"");
            assertThat(deploy(cloud, user, Map.of())).isEqualTo(Outcome.UPDATED);
            assertThat(described(cloud)).contains("team = others").contains("owner = us");
        }
        assertThat(Files.readString(user.output().resolve("inbox.template.json")))
                .doesNotContainIgnoringCase("immutable")
                .doesNotContainIgnoringCase("previous");
    }

    @Test
    void keepsPreviousValuesAndTellsOfDefaultsThatNoLongerHold() {
        CompiledProject user = CompiledProject.of(base, FILE, INBOX);
        try (LocalCloud cloud = cloud()) {
            deploy(cloud, user, Map.of("Secret", "correct-horse", "Size", "7"));
            user.edit(FILE, "defaultValue(\"5\")", "defaultValue(\"6\")");
            user.edit(FILE, "defaultValue(\"1\")", "defaultValue(\"2\")");
            user.edit(FILE, "\"TopicName\", \"a\"", "\"TopicName\", \"b\"");
            assertThat(deploy(cloud, user, Map.of())).isEqualTo(Outcome.UPDATED);
            assertThat(described(cloud)).contains("Sizes = 7-1");
        }
        assertThat(host.text())
                .contains("Size = 7 (previous value)")
                .contains("the default of `Depth` has changed from `1` to `2`, but the deployed value stays")
                .doesNotContain("the default of `Size`");
    }

    private LocalCloud cloud() {
        return LocalCloud.start(LocalCloudOptions.in(base.resolve("state")));
    }

    private String described(LocalCloud cloud) {
        return toolkit.describe(
                        new DescribeRequest(List.of(StackAddress.of("inbox")), AwsTarget.local(cloud.endpoint(), null)))
                .text();
    }

    private String refusal(LocalCloud cloud, CompiledProject user, Map<String, String> parameters) {
        ToolkitException refused = catchThrowableOfType(ToolkitException.class, () -> deploy(cloud, user, parameters));
        assertThat(refused.remedy()).contains("take immutable() out of com.acme.InboxStack");
        return String.valueOf(refused.getMessage());
    }

    private Outcome deploy(LocalCloud cloud, CompiledProject user, Map<String, String> parameters) {
        ProjectStacks stacks = toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
        return toolkit.deploy(new DeployRequest(
                        stacks,
                        AwsTarget.local(cloud.endpoint(), null),
                        new DeploymentSettings(parameters, null, null)))
                .stacks()
                .get(0)
                .outcome();
    }
}
