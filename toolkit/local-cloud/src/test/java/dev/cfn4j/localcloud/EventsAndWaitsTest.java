package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.OperationEvent;
import software.amazon.awssdk.services.cloudformation.model.ResourceSignalStatus;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/** Events by operation, waits by the clock, throttling. */
class EventsAndWaitsTest {
    private static final String WAIT = """
            {"Resources": {
              "Handle": {"Type": "AWS::CloudFormation::WaitConditionHandle"},
              "Wait": {"Type": "AWS::CloudFormation::WaitCondition",
                "Properties": {"Handle": {"Ref": "Handle"}, "Timeout": "60", "Count": 2}}}}
            """;

    @TempDir
    Path state;

    private final TestClock clock = new TestClock(Instant.parse("2026-01-01T00:00:00Z"));
    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.with(LocalCloudOptions.in(state).clock(clock));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private List<OperationEvent> events(String stack) {
        return desk.client.describeEvents(r -> r.stackName(stack)).operationEvents();
    }

    @Test
    void groupsEventsByOperation() {
        desk.cloud.fail(Failures.of("T", "no more topics"));
        Stack stack = desk.create("s", "{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\"}}}");
        assertThat(stack.lastOperations())
                .extracting(operation -> operation.operationTypeAsString())
                .containsExactly("ROLLBACK", "CREATE_STACK");
        assertThat(events("s"))
                .extracting(OperationEvent::operationTypeAsString)
                .containsOnly("CREATE_STACK", "ROLLBACK");
        String creation = stack.lastOperations().get(1).operationId();
        assertThat(desk.client.describeEvents(r -> r.operationId(creation)).operationEvents())
                .isNotEmpty()
                .allMatch(event -> event.operationId().equals(creation))
                .anyMatch(event -> event.endTime() != null
                        && event.operationStatusAsString().equals("FAILED"));
        assertThat(desk.client
                        .describeEvents(r -> r.stackName("s").filters(f -> f.failedEvents(true)))
                        .operationEvents())
                .anyMatch(event -> "no more topics".equals(event.resourceStatusReason()))
                .noneMatch(event -> "CREATE_IN_PROGRESS".equals(event.resourceStatusAsString()));
        assertThatThrownBy(() -> desk.client.describeEvents(r -> {}))
                .hasMessageContaining("One of ChangeSetName, OperationId or StackName must be specified");
    }

    @Test
    void tellsWhereAChangeSetIsWrong() {
        DescribeChangeSetResponse changeSet = desk.changeSet(
                "s",
                r -> r.templateBody(
                        "{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"Colour\": 1}}}}"));
        assertThat(changeSet.statusReason())
                .startsWith("The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation].")
                .contains("extraneous key [Colour] is not permitted");
        assertThat(desk.client
                        .describeEvents(r -> r.changeSetName(changeSet.changeSetId()))
                        .operationEvents())
                .anySatisfy(event -> {
                    assertThat(event.eventTypeAsString()).isEqualTo("VALIDATION_ERROR");
                    assertThat(event.operationTypeAsString()).isEqualTo("CREATE_CHANGESET");
                    assertThat(event.validationPath()).isEqualTo("/Resources/T/Properties");
                    assertThat(event.validationStatusAsString()).isEqualTo("FAILED");
                });
        assertThat(desk.story("s")).containsExactly("s: REVIEW_IN_PROGRESS");
    }

    @Test
    void waitsForSignals() {
        desk.client.createStack(r -> r.stackName("w").templateBody(WAIT));
        for (String id : List.of("one", "one", "two")) {
            assertThat(desk.stack("w").stackStatusAsString()).isEqualTo("CREATE_IN_PROGRESS");
            awaitWait();
            desk.client.signalResource(
                    r -> r.stackName("w").logicalResourceId("Wait").uniqueId(id).status(ResourceSignalStatus.SUCCESS));
        }
        assertThat(desk.settled("w").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void timesOutByTheClock() {
        desk.client.createStack(r -> r.stackName("w").templateBody(WAIT));
        awaitWait();
        clock.advance(Duration.ofSeconds(61));
        assertThat(desk.settled("w").stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.reasons("w")).contains("WaitCondition timed out. Received 0 conditions when expecting 2");
    }

    private void awaitWait() {
        while (!desk.story("w").contains("Wait: CREATE_IN_PROGRESS")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aWaitOutlivesTheEndpoint() {
        desk.client.createStack(r -> r.stackName("w").templateBody(WAIT));
        awaitWait();
        desk.close();
        desk = Desk.with(LocalCloudOptions.in(state).clock(clock));
        assertThat(desk.stack("w").stackStatusAsString()).isEqualTo("CREATE_IN_PROGRESS");
        for (String id : List.of("one", "two")) {
            desk.client.signalResource(
                    r -> r.stackName("w").logicalResourceId("Wait").uniqueId(id).status(ResourceSignalStatus.SUCCESS));
        }
        assertThat(desk.settled("w").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void throttlesOnDemand() {
        desk.cloud.failCalls(CallFailures.first(2, "ListStacks", CallFailures.CallFailure.THROTTLING));
        assertThatThrownBy(() -> desk.client.listStacks())
                .isInstanceOfSatisfying(CloudFormationException.class, refusal -> {
                    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("Throttling");
                    assertThat(refusal.isThrottlingException()).isTrue();
                });
        try (CloudFormationClient patient = Desk.patientClient(desk.cloud)) {
            assertThat(patient.listStacks().stackSummaries()).isEmpty();
        }
    }
}
