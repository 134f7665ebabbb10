package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.AlreadyExistsException;
import software.amazon.awssdk.services.cloudformation.model.OnFailure;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

class UpdateTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": "5"}, "Names": {"Type": "String", "Default": "x"}},
             "Resources": {
               "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "for ${Queue.Arn}"}}},
               "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
                 "DelaySeconds": {"Ref": "Delay"}, "QueueName": {"Fn::Sub": "q-${Names}"}}},
               "Last": {"Type": "AWS::SQS::Queue", "DependsOn": "Topic"}}}
            """;

    @TempDir
    Path state;

    @Test
    void createsInTheOrderOfDependencyAndDeletesInReverse() {
        try (Desk desk = Desk.in(state)) {
            String id = desk.deploy("s", TEMPLATE).stackId();
            assertThat(desk.story("s")).containsSubsequence("Queue: CREATE_COMPLETE", "Topic: CREATE_IN_PROGRESS");
            assertThat(desk.story("s")).containsSubsequence("Topic: CREATE_COMPLETE", "Last: CREATE_IN_PROGRESS");
            desk.delete("s");
            assertThat(desk.story(id))
                    .containsSubsequence(
                            "Last: DELETE_COMPLETE",
                            "Topic: DELETE_IN_PROGRESS",
                            "Topic: DELETE_COMPLETE",
                            "Queue: DELETE_IN_PROGRESS");
        }
    }

    @Test
    void changesWhatDiffersOnly() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
            int before = desk.story("s").size();
            Stack stack = desk.deploy("s", TEMPLATE, "Delay", "6");
            assertThat(stack.stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
            assertThat(stack.lastUpdatedTime()).isAfterOrEqualTo(stack.creationTime());
            assertThat(desk.story("s").subList(before, desk.story("s").size()))
                    .containsExactly(
                            "s: UPDATE_IN_PROGRESS",
                            "Queue: UPDATE_IN_PROGRESS",
                            "Queue: UPDATE_COMPLETE",
                            "s: UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                            "s: UPDATE_COMPLETE");
        }
    }

    @Test
    void replacesAndCleansUpAfterwards() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
            String old = physicalId(desk, "Queue");
            desk.deploy("s", TEMPLATE, "Names", "y");
            assertThat(physicalId(desk, "Queue")).isNotEqualTo(old).endsWith("/q-y");
            assertThat(desk.story("s"))
                    .containsSubsequence(
                            "Queue: UPDATE_COMPLETE",
                            "Topic: UPDATE_COMPLETE",
                            "s: UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                            "Queue: DELETE_IN_PROGRESS",
                            "Queue: DELETE_COMPLETE",
                            "s: UPDATE_COMPLETE");
        }
    }

    @Test
    void removesWhatIsNotDeclaredAnyMoreUnlessItIsRetained() {
        String two = "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}, \"B\": {\"Type\": \"AWS::SNS::Topic\"},"
                + "\"C\": {\"Type\": \"AWS::SNS::Topic\", \"DeletionPolicy\": \"Retain\"}}}";
        String one = "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}";
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", two);
            desk.deploy("s", one);
            assertThat(desk.story("s")).contains("B: DELETE_COMPLETE", "C: DELETE_SKIPPED");
            assertThat(desk.client.listStackResources(r -> r.stackName("s")).stackResourceSummaries())
                    .extracting(StackResourceSummary::logicalResourceId)
                    .containsExactly("A");
        }
    }

    @Test
    void keepsRetainedResourcesOfADeletedStack() {
        String template = "{\"Resources\": {\"C\": {\"Type\": \"AWS::SNS::Topic\", \"DeletionPolicy\": \"Retain\"}}}";
        try (Desk desk = Desk.in(state)) {
            String id = desk.deploy("s", template).stackId();
            assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
            assertThat(desk.story(id)).contains("C: DELETE_SKIPPED").doesNotContain("C: DELETE_COMPLETE");
        }
    }

    @Test
    void rollsACreationBack() {
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).failures(Failures.of("Topic", "no such luck")))) {
            Stack stack = desk.deploy("s", TEMPLATE);
            assertThat(stack.stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
            assertThat(desk.story("s"))
                    .containsSubsequence(
                            "Topic: CREATE_FAILED",
                            "s: ROLLBACK_IN_PROGRESS",
                            "Queue: DELETE_COMPLETE",
                            "s: ROLLBACK_COMPLETE")
                    .doesNotContain("Last: CREATE_IN_PROGRESS");
            assertThat(desk.client.describeStackEvents(r -> r.stackName("s")).stackEvents())
                    .anySatisfy(
                            event -> assertThat(event.resourceStatusReason()).isEqualTo("no such luck"))
                    .anySatisfy(event -> assertThat(event.resourceStatusReason())
                            .contains("The following resource(s) failed to create: [Topic]"));
            assertThatThrownBy(
                            () -> desk.client.updateStack(r -> r.stackName("s").templateBody(TEMPLATE)))
                    .hasMessageContaining("is in ROLLBACK_COMPLETE state and can not be updated");
        }
    }

    @Test
    void rollsAnUpdateBack() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
        }
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).failures(Failures.of("Topic", "no such luck")))) {
            String old = physicalId(desk, "Queue");
            Stack stack = desk.deploy("s", TEMPLATE, "Names", "y", "Delay", "7");
            assertThat(stack.stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
            assertThat(stack.parameters())
                    .anySatisfy(
                            parameter -> assertThat(parameter.parameterValue()).isEqualTo("x"));
            assertThat(physicalId(desk, "Queue")).isEqualTo(old);
            assertThat(desk.story("s"))
                    .containsSubsequence(
                            "Queue: UPDATE_COMPLETE",
                            "Topic: UPDATE_FAILED",
                            "s: UPDATE_ROLLBACK_IN_PROGRESS",
                            "Queue: UPDATE_COMPLETE",
                            "s: UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
                            "s: UPDATE_ROLLBACK_COMPLETE");
        }
        try (Desk desk = Desk.in(state)) {
            assertThat(desk.deploy("s", TEMPLATE, "Names", "y").stackStatusAsString())
                    .isEqualTo("UPDATE_COMPLETE");
        }
    }

    @Test
    void endsAnOperationThatItCannotGoOnWith() {
        Failures broken = (stack, logicalId, status) -> {
            throw new IllegalStateException("out of order");
        };
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).failures(broken))) {
            Stack stack = desk.deploy("s", TEMPLATE);
            assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_FAILED");
            assertThat(stack.stackStatusReason()).contains("The local endpoint failed", "out of order");
        }
    }

    @Test
    void leavesOrDeletesAFailedCreationOnRequest() {
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).failures(Failures.of("Topic", "no such luck")))) {
            desk.client.createStack(
                    r -> r.stackName("left").templateBody(TEMPLATE).onFailure(OnFailure.DO_NOTHING));
            assertThat(desk.settled("left").stackStatusAsString()).isEqualTo("CREATE_FAILED");
            String gone = desk.client
                    .createStack(r -> r.stackName("gone")
                            .templateBody(TEMPLATE.replace("q-", "p-"))
                            .onFailure(OnFailure.DELETE))
                    .stackId();
            assertThat(desk.settled(gone).stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        }
    }

    @Test
    void createsAndUpdatesWithoutChangeSets() {
        try (Desk desk = Desk.in(state)) {
            desk.client.createStack(r -> r.stackName("s").templateBody(TEMPLATE));
            assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThatThrownBy(
                            () -> desk.client.createStack(r -> r.stackName("s").templateBody(TEMPLATE)))
                    .isInstanceOf(AlreadyExistsException.class);
            assertThatThrownBy(
                            () -> desk.client.updateStack(r -> r.stackName("s").usePreviousTemplate(true)))
                    .hasMessageContaining("No updates are to be performed.");
            desk.client.updateStack(
                    r -> r.stackName("s").usePreviousTemplate(true).parameters(Desk.parameters("Delay", "8")));
            assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        }
    }

    @Test
    void failsAResourceWhosePropertiesAreWrong() {
        String wrong = "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"Delay\": 1}}}}";
        try (Desk desk = Desk.in(state)) {
            desk.client.createStack(r -> r.stackName("s").templateBody(wrong));
            assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
            assertThat(desk.client.describeStackEvents(r -> r.stackName("s")).stackEvents())
                    .anySatisfy(event -> assertThat(event.resourceStatusReason())
                            .contains("extraneous key [Delay] is not permitted"));
        }
    }

    @Test
    void failsAResourceWhoseNameIsTaken() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("a", TEMPLATE);
            assertThat(desk.deploy("b", TEMPLATE).stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
            assertThat(desk.client.describeStackEvents(r -> r.stackName("b")).stackEvents())
                    .anySatisfy(
                            event -> assertThat(event.resourceStatusReason()).contains("q-x already exists in stack"));
        }
    }

    @Test
    void retriesADeletionThatFailedKeepingWhatIsInTheWay() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
        }
        try (Desk desk = Desk.with(LocalCloudOptions.in(state).failures(Failures.of("Topic", "still in use")))) {
            String id = desk.stack("s").stackId();
            assertThatThrownBy(
                            () -> desk.client.deleteStack(r -> r.stackName("s").retainResources("Topic")))
                    .hasMessageContaining("only when the stack is in the DELETE_FAILED state");
            assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_FAILED");
            assertThat(desk.stack("s").stackStatusReason()).contains("failed to delete: [Topic]");
            desk.client.deleteStack(r -> r.stackName("s").retainResources("Topic"));
            assertThat(desk.settled(id).stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
            assertThat(desk.story(id)).contains("Topic: DELETE_SKIPPED", "Queue: DELETE_COMPLETE");
        }
    }

    @Test
    void protectsFromTermination() {
        try (Desk desk = Desk.in(state)) {
            desk.deploy("s", TEMPLATE);
            desk.client.updateTerminationProtection(r -> r.stackName("s").enableTerminationProtection(true));
            assertThat(desk.stack("s").enableTerminationProtection()).isTrue();
            assertThatThrownBy(() -> desk.client.deleteStack(r -> r.stackName("s")))
                    .hasMessageContaining("TerminationProtection is enabled");
            desk.client.updateTerminationProtection(r -> r.stackName("s").enableTerminationProtection(false));
            assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
            desk.client.deleteStack(r -> r.stackName("s"));
        }
    }

    private static String physicalId(Desk desk, String logicalId) {
        return desk.client
                .describeStackResource(r -> r.stackName("s").logicalResourceId(logicalId))
                .stackResourceDetail()
                .physicalResourceId();
    }
}
