package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

class FirstDeploymentTest {
    private static final String TEMPLATE = """
            {"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 30}}},
             "Outputs": {"Url": {"Value": {"Ref": "Queue"}}}}
            """;

    @TempDir
    Path state;

    @Test
    void takesOneQueueFromChangeSetToDeletion() {
        try (LocalCloud cloud = LocalCloud.start(state, 0);
                CloudFormationClient client = CloudFormationClient.builder()
                        .endpointOverride(cloud.endpoint())
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                        .build()) {
            String id = client.createChangeSet(request -> request.stackName("inbox")
                            .changeSetName("first")
                            .changeSetType(ChangeSetType.CREATE)
                            .templateBody(TEMPLATE))
                    .id();
            var described = client.describeChangeSet(request -> request.changeSetName(id));
            assertThat(described.statusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThat(described.changes()).hasSize(1);

            client.executeChangeSet(request -> request.changeSetName(id));
            client.waiter().waitUntilStackCreateComplete(request -> request.stackName("inbox"));
            var stack = client.describeStacks(request -> request.stackName("inbox"))
                    .stacks()
                    .get(0);
            assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
            assertThat(stack.stackId()).startsWith("arn:aws:cloudformation:eu-west-1:000000000000:stack/inbox/");
            assertThat(stack.outputs()).hasSize(1);
            assertThat(client.describeStackEvents(request -> request.stackName("inbox"))
                            .stackEvents())
                    .extracting(StackEvent::logicalResourceId, StackEvent::resourceStatusAsString)
                    .startsWith(org.assertj.core.groups.Tuple.tuple("inbox", "CREATE_COMPLETE"))
                    .endsWith(org.assertj.core.groups.Tuple.tuple("inbox", "REVIEW_IN_PROGRESS"));

            client.deleteStack(request -> request.stackName("inbox"));
            client.waiter().waitUntilStackDeleteComplete(request -> request.stackName(stack.stackId()));
            assertThat(client.describeStacks().stacks()).isEmpty();
        }
    }
}
