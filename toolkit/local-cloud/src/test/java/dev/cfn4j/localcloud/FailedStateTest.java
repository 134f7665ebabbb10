package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.DeletionMode;
import software.amazon.awssdk.services.cloudformation.model.OnFailure;
import software.amazon.awssdk.services.cloudformation.model.StackResource;

/** Every state that a stack can be stuck in, and the ways out. */
class FailedStateTest {
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": 5}},
             "Resources": {
              "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}},
              "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::Sub": "${Queue} ${Delay}"}}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String status(String stack) {
        return desk.settled(stack).stackStatusAsString();
    }

    private String resource(String logicalId) {
        return desk.client.describeStackResources(r -> r.stackName("s")).stackResources().stream()
                .filter(resource -> resource.logicalResourceId().equals(logicalId))
                .map(StackResource::resourceStatusAsString)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFailedCreationLeftAsItIsCanBeRolledBackOrUpdated() {
        desk.cloud.fail(Failures.of("Topic", "no more topics"));
        desk.client.createStack(r -> r.stackName("s").templateBody(TEMPLATE).onFailure(OnFailure.DO_NOTHING));
        assertThat(status("s")).isEqualTo("CREATE_FAILED");
        assertThat(resource("Queue")).isEqualTo("CREATE_COMPLETE");
        desk.cloud.fail(Failures.NONE);
        assertThat(desk.update("s", TEMPLATE).stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");

        desk.cloud.fail(Failures.of("Topic", "no more topics"));
        desk.client.createStack(r -> r.stackName("t").templateBody(TEMPLATE).disableRollback(true));
        assertThat(status("t")).isEqualTo("CREATE_FAILED");
        desk.cloud.fail(Failures.NONE);
        desk.client.rollbackStack(r -> r.stackName("t"));
        assertThat(status("t")).isEqualTo("ROLLBACK_COMPLETE");
        assertThatThrownBy(() -> desk.client.rollbackStack(r -> r.stackName("t")))
                .hasMessageContaining("RollbackStack cannot be called from current stack status");
    }

    @Test
    void aRollbackOfACreationCanFail() {
        desk.cloud.fail(
                Failures.of("Topic", "no more topics").and(Failures.of("Queue", "DELETE_IN_PROGRESS", "still in use")));
        assertThat(desk.create("s", TEMPLATE).stackStatusAsString()).isEqualTo("ROLLBACK_FAILED");
        assertThat(desk.stack("s").stackStatusReason())
                .isEqualTo("The following resource(s) failed to delete: [Queue]. ");
        desk.cloud.fail(Failures.NONE);
        assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void aFailedUpdateLeftAsItIsGoesBackOnDemand() {
        desk.create("s", TEMPLATE);
        desk.cloud.fail(Failures.of("Topic", "no more topics"));
        desk.client.updateStack(r -> r.stackName("s")
                .templateBody(TEMPLATE)
                .disableRollback(true)
                .parameters(Desk.parameters("Delay", "6")));
        assertThat(status("s")).isEqualTo("UPDATE_FAILED");
        assertThat(desk.cloud
                        .resources("eu-west-1")
                        .find("s", "Queue")
                        .orElseThrow()
                        .toString())
                .contains("6");
        desk.cloud.fail(Failures.NONE);
        desk.client.rollbackStack(r -> r.stackName("s"));
        assertThat(status("s")).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(desk.cloud
                        .resources("eu-west-1")
                        .find("s", "Queue")
                        .orElseThrow()
                        .toString())
                .contains("5");
    }

    @Test
    void aFailedRollbackGoesOnOrSkips() {
        desk.create("s", TEMPLATE);
        desk.cloud.fail(Failures.of("Topic", "no more topics")
                .and(Failures.of("Queue", "UPDATE_ROLLBACK_IN_PROGRESS", "gone")));
        assertThat(desk.update("s", TEMPLATE, "Delay", "6").stackStatusAsString())
                .isEqualTo("UPDATE_ROLLBACK_FAILED");
        assertThat(desk.stack("s").stackStatusReason())
                .isEqualTo("The following resource(s) failed to update: [Queue]. ");
        assertThatThrownBy(() ->
                        desk.client.continueUpdateRollback(r -> r.stackName("s").resourcesToSkip("Topic")))
                .hasMessageContaining("cannot be skipped");
        assertThatThrownBy(() -> desk.client.updateStack(r -> r.stackName("s").templateBody(TEMPLATE)))
                .hasMessageContaining("is in UPDATE_ROLLBACK_FAILED state and can not be updated");
        desk.client.continueUpdateRollback(r -> r.stackName("s"));
        assertThat(status("s")).isEqualTo("UPDATE_ROLLBACK_FAILED");
        desk.client.continueUpdateRollback(r -> r.stackName("s").resourcesToSkip("Queue"));
        assertThat(status("s")).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(desk.reasons("s")).contains("Resource rollback skipped by user");
        assertThatThrownBy(() -> desk.client.continueUpdateRollback(r -> r.stackName("s")))
                .hasMessageContaining("ContinueUpdateRollback cannot be called from current stack status");
    }

    @Test
    void aFailedDeletionRetainsOrIsForced() {
        desk.create("s", TEMPLATE);
        assertThatThrownBy(() -> desk.client.deleteStack(r -> r.stackName("s").retainResources("Queue")))
                .hasMessageContaining("only when the stack is in the DELETE_FAILED state");
        assertThatThrownBy(() ->
                        desk.client.deleteStack(r -> r.stackName("s").deletionMode(DeletionMode.FORCE_DELETE_STACK)))
                .hasMessageContaining("DELETE_FAILED state");
        desk.cloud.fail(Failures.of("Queue", "DELETE_IN_PROGRESS", "still in use"));
        String id = desk.stack("s").stackId();
        desk.client.deleteStack(r -> r.stackName("s"));
        assertThat(status(id)).isEqualTo("DELETE_FAILED");
        assertThat(resource("Topic")).isEqualTo("DELETE_COMPLETE");
        desk.client.deleteStack(r -> r.stackName("s").retainResources("Queue"));
        assertThat(status(id)).isEqualTo("DELETE_COMPLETE");

        String forced = desk.create("t", TEMPLATE).stackId();
        desk.client.deleteStack(r -> r.stackName("t"));
        assertThat(status(forced)).isEqualTo("DELETE_FAILED");
        desk.client.deleteStack(r -> r.stackName("t").deletionMode(DeletionMode.FORCE_DELETE_STACK));
        assertThat(status(forced)).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void anUpdateThatIsCancelledGoesBack() throws InterruptedException {
        desk.create("s", TEMPLATE);
        Gate gate = new Gate("Topic");
        desk.cloud.pause(gate);
        desk.client.updateStack(r -> r.stackName("s").templateBody(TEMPLATE).parameters(Desk.parameters("Delay", "6")));
        gate.awaitArrival();
        assertThat(desk.stack("s").stackStatusAsString()).isEqualTo("UPDATE_IN_PROGRESS");
        desk.client.cancelUpdateStack(r -> r.stackName("s"));
        gate.open();
        assertThat(status("s")).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(desk.cloud
                        .resources("eu-west-1")
                        .find("s", "Queue")
                        .orElseThrow()
                        .toString())
                .contains("5");
        assertThatThrownBy(() -> desk.client.cancelUpdateStack(r -> r.stackName("s")))
                .hasMessageContaining("CancelUpdateStack cannot be called from current stack status");
    }

    @Test
    void aStackThatIsBeingCreatedCanBeDeleted() throws InterruptedException {
        Gate gate = new Gate("Queue");
        desk.cloud.pause(gate);
        String id = desk.client
                .createStack(r -> r.stackName("s").templateBody(TEMPLATE))
                .stackId();
        gate.awaitArrival();
        desk.client.deleteStack(r -> r.stackName("s"));
        gate.open();
        assertThat(status(id)).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void whatIsUnderWayWithAFailureIsCancelled() {
        String template =
                "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}, \"B\": {\"Type\": \"AWS::SNS::Topic\"},"
                        + " \"C\": {\"Type\": \"AWS::SNS::Topic\"}}}";
        desk.cloud.fail(Failures.of("B", "no"));
        desk.create("s", template);
        assertThat(desk.story("s")).containsSubsequence("A: CREATE_COMPLETE", "B: CREATE_FAILED", "C: CREATE_FAILED");
        assertThat(desk.reasons("s"))
                .contains("Resource creation cancelled")
                .contains("The following resource(s) failed to create: [B, C]. Rollback requested by user.");
    }

    /** Holds an operation at a resource. */
    private static final class Gate implements Pauses {
        private final String logicalId;
        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        Gate(String logicalId) {
            this.logicalId = logicalId;
        }

        @Override
        public void before(String stackName, String reached, String status) {
            if (reached.equals(logicalId)) {
                arrived.countDown();
                try {
                    opened.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        void awaitArrival() throws InterruptedException {
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
        }

        void open() {
            opened.countDown();
        }
    }
}
