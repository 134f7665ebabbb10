package dev.cfn4j.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.CallFailures.CallFailure;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diffs against a deployed stack, with a change set and without. */
class DeployedDiffTest {
    private static final String FILE = "com/acme/InboxStack.java";
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.Fn;
            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    var owner = parameter("Owner").immutable().defaultValue("us");
                    add(new GenericResource("AWS::SNS::Topic", "Topic").property("DisplayName", owner)
                            .property("TopicName", Fn.sub("mail-${AWS::AccountId}")));
                    add(new GenericResource("AWS::SQS::Queue", "Queue").property("DelaySeconds", 5));
                    tag("team", "mail").immutable();
                }
            }
            """;
    private static final String BY_FUNCTION = "Fn.sub(\"mail-${AWS::AccountId}\")";

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile Optional<CallFailure> refusal = Optional.empty();
    private CompiledProject user;
    private LocalCloud cloud;

    @BeforeEach
    void deploy() {
        user = CompiledProject.of(base, FILE, INBOX);
        cloud = LocalCloud.start(LocalCloudOptions.in(base.resolve("state")).callFailures(this::answer));
        toolkit.deploy(new DeployRequest(stacks(), target(), DeploymentSettings.NONE));
        calls.clear();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Optional<CallFailure> answer(String action) {
        calls.add(action);
        return action.equals("CreateChangeSet") ? refusal : Optional.empty();
    }

    @Test
    void aChangeSetIsSureOfAReplacementThatTheFactsLeaveOpen() {
        user.edit(FILE, BY_FUNCTION, "\"letters\"");
        assertThat(effects(withoutChangeSet())).containsEntry("Topic", Effect.MAYBE_REPLACEMENT);

        DiffResult asked = withChangeSet();
        assertThat(effects(asked)).containsExactly(Map.entry("Topic", Effect.REPLACEMENT));
        assertThat(asked.stacks().get(0).against()).endsWith(", judged by a change set");
    }

    @Test
    void aChangeSetKnowsThatAFunctionGivesTheSame() {
        user.edit(FILE, BY_FUNCTION, "\"mail-000000000000\"");
        assertThat(effects(withoutChangeSet())).containsEntry("Topic", Effect.MAYBE_REPLACEMENT);
        assertThat(effects(withChangeSet())).containsEntry("Topic", Effect.NONE);
    }

    @Test
    void aChangeInPlaceIsOneByBoth() {
        user.edit(FILE, "\"DelaySeconds\", 5", "\"DelaySeconds\", 6");
        assertThat(effects(withoutChangeSet())).containsExactly(Map.entry("Queue", Effect.IN_PLACE));
        assertThat(effects(withChangeSet())).containsExactly(Map.entry("Queue", Effect.IN_PLACE));
    }

    @Test
    void theChangeSetIsDeletedAndTheStackStaysAsItIs() {
        user.edit(FILE, BY_FUNCTION, "\"letters\"");
        withChangeSet();
        assertThat(calls).containsSubsequence("CreateChangeSet", "DescribeChangeSet", "DeleteChangeSet");
        assertThat(calls).doesNotContain("ExecuteChangeSet");
        assertThat(withChangeSet().differs()).isTrue();
    }

    @Test
    void asksForNoChangeSetWhereItIsNotWantedOrNothingDiffers() {
        assertThat(withChangeSet().differs()).isFalse();
        user.edit(FILE, BY_FUNCTION, "\"letters\"");
        assertThat(withoutChangeSet().stacks().get(0).against()).doesNotContain("change set");
        assertThat(calls).isNotEmpty().doesNotContain("CreateChangeSet");
    }

    @Test
    void goesByTheFactsAndSaysSoWhereAwsRefusesTheChangeSet() {
        refusal = Optional.of(new CallFailure("AccessDenied", "not authorized to perform that", 403));
        user.edit(FILE, BY_FUNCTION, "\"letters\"");
        DiffResult asked = withChangeSet();
        assertThat(effects(asked)).containsEntry("Topic", Effect.MAYBE_REPLACEMENT);
        assertThat(asked.stacks().get(0).against()).doesNotContain("change set");
        assertThat(host.text())
                .contains("the diff of `inbox` goes by the facts alone, as there is no change set: ")
                .contains("not authorized to perform that");
    }

    @Test
    void showsWhatADeploymentThenRefuses() {
        user.edit(FILE, "\"team\", \"mail\"", "\"team\", \"others\"");
        DeploymentSettings settings = new DeploymentSettings(Map.of("Owner", "them"), null, null);
        for (boolean changeSet : List.of(true, false)) {
            DiffResult diff = toolkit.diff(new DiffRequest(stacks(), target(), settings, changeSet));
            assertThat(diff.text(Palette.PLAIN).lines().filter(line -> line.contains("(refused: immutable)")))
                    .hasSize(2)
                    .anyMatch(line -> line.contains("Owner"))
                    .anyMatch(line -> line.contains("team"));
        }
        calls.clear();
        assertThatThrownBy(() -> toolkit.deploy(new DeployRequest(stacks(), target(), settings)))
                .isInstanceOf(ToolkitException.class)
                .hasMessageContaining("the immutable parameter `Owner` would change from `us` to `them`")
                .hasMessageContaining("the immutable tag `team` would change from `mail` to `others`");
        assertThat(calls).doesNotContain("CreateChangeSet");
    }

    private DiffResult withChangeSet() {
        return toolkit.diff(new DiffRequest(stacks(), target(), DeploymentSettings.NONE));
    }

    private DiffResult withoutChangeSet() {
        return toolkit.diff(new DiffRequest(stacks(), target(), DeploymentSettings.NONE, false));
    }

    private static Map<String, Effect> effects(DiffResult result) {
        return result.stacks().get(0).diff().resources().stream()
                .collect(Collectors.toMap(ResourceChange::logicalId, ResourceChange::effect));
    }

    private AwsTarget target() {
        return AwsTarget.local(cloud.endpoint(), null);
    }

    private ProjectStacks stacks() {
        return toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }
}
