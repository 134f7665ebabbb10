package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.NameAlreadyExistsException;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackInstanceSummary;
import software.amazon.awssdk.services.cloudformation.model.StackSetNotEmptyException;
import software.amazon.awssdk.services.cloudformation.model.StackSetNotFoundException;
import software.amazon.awssdk.services.cloudformation.model.StackSetOperation;

/** One template in several regions. */
class StackSetTest {
    private static final String HERE = "000000000000";
    private static final String TEMPLATE = """
            {"Parameters": {"Delay": {"Type": "Number", "Default": 5}},
             "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": {"Ref": "Delay"}}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
        desk.client.createStackSet(r -> r.stackSetName("set").templateBody(TEMPLATE));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private StackSetOperation done(String id) {
        StackSetOperation operation = operation(id);
        while (operation.statusAsString().equals("RUNNING")) {
            LockSupport.parkNanos(5_000_000);
            operation = operation(id);
        }
        return operation;
    }

    private StackSetOperation operation(String id) {
        return desk.client
                .describeStackSetOperation(r -> r.stackSetName("set").operationId(id))
                .stackSetOperation();
    }

    private String create() {
        return desk.client
                .createStackInstances(r -> r.stackSetName("set").accounts(HERE).regions("eu-west-1", "us-east-1"))
                .operationId();
    }

    @Test
    void makesStacksInEveryRegionAndChangesThem() {
        assertThat(done(create()).statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(desk.client.listStackInstances(r -> r.stackSetName("set")).summaries())
                .extracting(StackInstanceSummary::region, StackInstanceSummary::statusAsString)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("eu-west-1", "CURRENT"),
                        org.assertj.core.groups.Tuple.tuple("us-east-1", "CURRENT"));
        try (CloudFormationClient america = Desk.client(desk.cloud, Region.US_EAST_1)) {
            assertThat(america.describeStacks().stacks())
                    .extracting(Stack::stackStatusAsString)
                    .containsExactly("CREATE_COMPLETE");
        }
        String id = desk.client
                .updateStackSet(
                        r -> r.stackSetName("set").usePreviousTemplate(true).parameters(Desk.parameters("Delay", "9")))
                .operationId();
        assertThat(done(id).statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(desk.client
                        .describeStacks()
                        .stacks()
                        .get(0)
                        .parameters()
                        .get(0)
                        .parameterValue())
                .isEqualTo("9");
    }

    @Test
    void tellsWhereItFailed() {
        desk.cloud.fail(Failures.of("Queue", "no more queues"));
        String id = create();
        assertThat(done(id).statusAsString()).isEqualTo("FAILED");
        assertThat(desk.client
                        .listStackSetOperationResults(r -> r.stackSetName("set").operationId(id))
                        .summaries())
                .hasSize(2)
                .allSatisfy(result -> {
                    assertThat(result.statusAsString()).isEqualTo("FAILED");
                    assertThat(result.statusReason()).contains("ROLLBACK_COMPLETE");
                });
    }

    @Test
    void canBeDeletedOnceItIsEmpty() {
        done(create());
        assertThatThrownBy(() -> desk.client.deleteStackSet(r -> r.stackSetName("set")))
                .isInstanceOf(StackSetNotEmptyException.class);
        String id = desk.client
                .deleteStackInstances(r -> r.stackSetName("set")
                        .accounts(HERE)
                        .regions("eu-west-1", "us-east-1")
                        .retainStacks(false))
                .operationId();
        assertThat(done(id).statusAsString()).isEqualTo("SUCCEEDED");
        assertThat(desk.client.describeStacks().stacks()).isEmpty();
        desk.client.deleteStackSet(r -> r.stackSetName("set"));
        assertThatThrownBy(() -> desk.client.describeStackSet(r -> r.stackSetName("set")))
                .isInstanceOf(StackSetNotFoundException.class);
    }

    @Test
    void refusesTheSameNameTwice() {
        assertThatThrownBy(() ->
                        desk.client.createStackSet(r -> r.stackSetName("set").templateBody(TEMPLATE)))
                .isInstanceOf(NameAlreadyExistsException.class);
    }
}
