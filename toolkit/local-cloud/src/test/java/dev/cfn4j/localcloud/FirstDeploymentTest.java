package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.Stack;

class FirstDeploymentTest {
    private static final String TEMPLATE = """
            {"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 30}}},
             "Outputs": {"Url": {"Value": {"Ref": "Queue"}}}}
            """;

    @TempDir
    Path state;

    @Test
    void takesOneQueueFromChangeSetToDeletion() {
        try (Desk desk = Desk.in(state)) {
            String id = desk.client
                    .createChangeSet(request -> request.stackName("inbox")
                            .changeSetName("first")
                            .changeSetType(ChangeSetType.CREATE)
                            .templateBody(TEMPLATE))
                    .id();
            assertThat(desk.stack("inbox").stackStatusAsString()).isEqualTo("REVIEW_IN_PROGRESS");
            var changeSet = desk.client.describeChangeSet(request -> request.changeSetName(id));
            assertThat(changeSet.statusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThat(changeSet.executionStatusAsString()).isEqualTo("AVAILABLE");
            assertThat(changeSet.changes()).singleElement().satisfies(change -> {
                assertThat(change.resourceChange().actionAsString()).isEqualTo("Add");
                assertThat(change.resourceChange().logicalResourceId()).isEqualTo("Queue");
            });

            desk.client.executeChangeSet(request -> request.changeSetName(id));
            Stack stack = desk.settled("inbox");
            assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThat(stack.stackId()).startsWith("arn:aws:cloudformation:eu-west-1:000000000000:stack/inbox/");
            assertThat(stack.changeSetId()).isEqualTo(id);
            assertThat(desk.output("inbox", "Url"))
                    .startsWith("https://sqs.eu-west-1.amazonaws.com/000000000000/inbox-Queue-");
            assertThat(desk.story("inbox"))
                    .containsExactly(
                            "inbox: REVIEW_IN_PROGRESS",
                            "inbox: CREATE_IN_PROGRESS",
                            "Queue: CREATE_IN_PROGRESS",
                            "Queue: CREATE_IN_PROGRESS",
                            "Queue: CREATE_COMPLETE",
                            "inbox: CREATE_COMPLETE");

            assertThat(desk.delete("inbox").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
            assertThat(desk.client.describeStacks().stacks()).isEmpty();
            assertThat(desk.story(stack.stackId()))
                    .endsWith(
                            "inbox: DELETE_IN_PROGRESS",
                            "Queue: DELETE_IN_PROGRESS",
                            "Queue: DELETE_COMPLETE",
                            "inbox: DELETE_COMPLETE");
        }
    }
}
