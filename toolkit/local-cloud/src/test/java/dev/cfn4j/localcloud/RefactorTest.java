package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackRefactorResponse;
import software.amazon.awssdk.services.cloudformation.model.StackDefinition;
import software.amazon.awssdk.services.cloudformation.model.StackRefactorNotFoundException;

/** Resources that move between stacks, or get another name. */
class RefactorTest {
    private static final String QUEUE =
            "\"%s\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySeconds\": %d}}";
    private static final String TOPIC = "\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}";

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
        desk.deploy("a", template(QUEUE.formatted("Queue", 5), TOPIC));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private static String template(String... resources) {
        return "{\"Resources\": {" + String.join(", ", resources) + "}}";
    }

    private DescribeStackRefactorResponse plan(StackDefinition... definitions) {
        String id = desk.client
                .createStackRefactor(r -> r.stackDefinitions(definitions).enableStackCreation(true))
                .stackRefactorId();
        return desk.client.describeStackRefactor(r -> r.stackRefactorId(id));
    }

    private static StackDefinition definition(String stack, String template) {
        return StackDefinition.builder().stackName(stack).templateBody(template).build();
    }

    private String physicalId(String stack, String logicalId) {
        return desk.client
                .describeStackResource(r -> r.stackName(stack).logicalResourceId(logicalId))
                .stackResourceDetail()
                .physicalResourceId();
    }

    @Test
    void movesAResourceToANewStack() {
        String queue = physicalId("a", "Queue");
        DescribeStackRefactorResponse plan =
                plan(definition("a", template(TOPIC)), definition("b", template(QUEUE.formatted("Moved", 5))));
        assertThat(plan.statusAsString()).as(plan.statusReason()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.client
                        .listStackRefactorActions(r -> r.stackRefactorId(plan.stackRefactorId()))
                        .stackRefactorActions())
                .extracting(action -> action.actionAsString() + " " + action.entityAsString())
                .containsExactly("CREATE STACK", "MOVE RESOURCE");
        desk.client.executeStackRefactor(r -> r.stackRefactorId(plan.stackRefactorId()));
        assertThat(physicalId("b", "Moved")).isEqualTo(queue);
        assertThat(desk.stack("a").stackStatusAsString()).isEqualTo("UPDATE_COMPLETE");
        assertThat(desk.stack("b").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.client.getTemplate(r -> r.stackName("a")).templateBody())
                .doesNotContain("Queue\"");
        assertThat(desk.client
                        .describeStackRefactor(r -> r.stackRefactorId(plan.stackRefactorId()))
                        .executionStatusAsString())
                .isEqualTo("EXECUTE_COMPLETE");
        assertThat(desk.changeSet("b", r -> r.usePreviousTemplate(true)).statusReason())
                .contains("didn't contain changes");
    }

    @Test
    void refusesToMakeDeleteOrChange() {
        assertThat(plan(definition("a", template(TOPIC))).statusReason()).contains("a/Queue] would be deleted");
        assertThat(plan(definition("a", template(TOPIC, QUEUE.formatted("Queue", 6))))
                        .statusReason())
                .contains("a/Queue would be modified");
        DescribeStackRefactorResponse plan =
                plan(definition("a", template(TOPIC, QUEUE.formatted("Queue", 5), QUEUE.formatted("Second", 5))));
        assertThat(plan.statusReason()).contains("would be created");
        assertThatThrownBy(() -> desk.client.executeStackRefactor(r -> r.stackRefactorId(plan.stackRefactorId())))
                .hasMessageContaining("UNAVAILABLE");
        assertThatThrownBy(() -> desk.client.describeStackRefactor(r -> r.stackRefactorId("none")))
                .isInstanceOf(StackRefactorNotFoundException.class);
    }
}
