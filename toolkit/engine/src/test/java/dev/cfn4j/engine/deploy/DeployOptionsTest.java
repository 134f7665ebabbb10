package dev.cfn4j.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cfn4j.engine.CompiledProject;
import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.aws.S3Stub;
import dev.cfn4j.engine.aws.S3Stub.Received;
import dev.cfn4j.engine.aws.S3Stub.Reply;
import dev.cfn4j.engine.deploy.DeployResult.Outcome;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.localcloud.Failures;
import dev.cfn4j.localcloud.LocalCloud;
import dev.cfn4j.localcloud.LocalCloudOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.s3.S3Client;

/** How a deployment is done: through a bucket, without waiting, with more members in its requests. */
class DeployOptionsTest {
    private static final String FILE = "com/acme/InboxStack.java";
    private static final String INBOX = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class InboxStack extends Stack {
                @Override
                protected void define() {
                    add(new GenericResource("AWS::SQS::Queue", "Inbox").property("DelaySeconds", 5));
                    metadata("Size", "small");
                }
            }
            """;
    private static final String LARGE = INBOX.replace("\"small\"", "\"x\".repeat(51_200)");
    private static final String SECOND = """
            package com.acme;

            import dev.cfn4j.dsl.GenericResource;
            import dev.cfn4j.dsl.Stack;

            public final class SecondStack extends Stack {
                @Override
                protected void define() {
                    dependsOn("inbox");
                    add(new GenericResource("AWS::SQS::Queue", "Outbox"));
                }
            }
            """;

    @TempDir
    Path base;

    private final RecordingHost host = RecordingHost.batch();
    private final Toolkit toolkit = new Toolkit(host);

    @Test
    void refusesALargeTemplateWithoutABucketBeforeAnythingIsSent() throws IOException {
        try (S3Stub stub = S3Stub.answering(request -> Reply.stored())) {
            ToolkitException failure = failure(AwsTarget.local(stub.endpoint(), null), LARGE, DeployOptions.DEFAULT);

            assertThat(failure)
                    .hasMessageMatching(
                            "too large to be sent without a bucket: the template of `inbox` has 51\\d\\d\\d bytes,"
                                    + " and a request takes 51200; nothing was sent.");
            assertThat(failure.remedy()).contains("s3Bucket");
            assertThat(stub.received()).isEmpty();
        }
    }

    @Test
    void sendsTemplatesThroughTheBucketAndNamesThemByTheirAddress() throws IOException {
        for (String source : List.of(INBOX, LARGE)) {
            try (S3Stub stub = S3Stub.answering(DeployOptionsTest::newStack)) {
                failure(
                        AwsTarget.local(stub.endpoint(), null),
                        source,
                        new DeployOptions("acme-templates", true, Map.of()));

                Received object = only(stub, "PUT", "");
                assertThat(object.path()).startsWith("/acme-templates/cfn4j/inbox/");
                assertThat(object.body())
                        .startsWith("{\"AWSTemplateFormatVersion\"")
                        .endsWith("}");
                assertThat(only(stub, "POST", "Action=CreateChangeSet").body())
                        .contains("&TemplateURL=" + stub.endpoint() + object.path() + "&")
                        .doesNotContain("TemplateBody");
            }
        }
    }

    @Test
    void sendsSmallTemplatesInTheRequestWhereNoBucketIsNamed() throws IOException {
        try (S3Stub stub = S3Stub.answering(DeployOptionsTest::newStack)) {
            failure(AwsTarget.local(stub.endpoint(), null), INBOX, DeployOptions.DEFAULT);

            assertThat(stub.received()).noneMatch(request -> request.method().equals("PUT"));
            assertThat(only(stub, "POST", "Action=CreateChangeSet").body())
                    .contains("&TemplateBody={\"AWSTemplateFormatVersion\"")
                    .doesNotContain("TemplateURL");
        }
    }

    @Test
    void deploysALargeTemplateThroughABucketOfTheLocalEndpoint() {
        DeployOptions options = new DeployOptions("acme-templates", true, Map.of());
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            assertThat(failure(target(cloud), LARGE, options)).hasMessage("there is no S3 bucket `acme-templates`");

            try (S3Client client = S3Client.builder()
                    .endpointOverride(cloud.endpoint())
                    .forcePathStyle(true)
                    .region(Region.US_EAST_1)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                    .httpClient(UrlConnectionHttpClient.create())
                    .build()) {
                client.createBucket(request -> request.bucket("acme-templates"));
            }
            DeployResult result =
                    toolkit.deploy(new DeployRequest(stacks(LARGE), target(cloud), DeploymentSettings.NONE, options));
            assertThat(result.stacks().get(0).outcome()).isEqualTo(Outcome.CREATED);
        }
    }

    @Test
    void doesNotWaitWhereItNeedNot() {
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            DeployResult result = toolkit.deploy(new DeployRequest(
                    stacks(INBOX), target(cloud), DeploymentSettings.NONE, new DeployOptions(null, false, Map.of())));

            assertThat(result.stacks().get(0).outcome()).isEqualTo(Outcome.STARTED);
            assertThat(host.text())
                    .endsWith("inbox: started; describe tells how it goes on")
                    .doesNotContain("CREATE_COMPLETE");
        }
    }

    @Test
    void waitsForStacksThatOthersComeAfter() {
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            CompiledProject.of(base, "com/acme/SecondStack.java", SECOND);
            ToolkitException failure = failure(target(cloud), INBOX, new DeployOptions(null, false, Map.of()));

            assertThat(failure)
                    .hasMessage("`second` comes after `inbox`, which has to be waited for; nothing was sent.");
            assertThat(stackNames(cloud)).isEmpty();
        }
    }

    @Test
    void addsMembersToTheRequests() {
        Failures failing = (stack, resource, status) -> resource.equals("Inbox") && status.startsWith("CREATE")
                ? Optional.of("out of stock")
                : Optional.empty();
        Map<String, String> members = Map.of(
                "role-arn", "arn:aws:iam::000000000000:role/deployer",
                "NotificationARNs", "arn:aws:sns:us-east-1:000000000000:a,arn:aws:sns:us-east-1:000000000000:b",
                "disable-rollback", "true");
        try (LocalCloud cloud = cloud(failing)) {
            ToolkitException failure = failure(target(cloud), INBOX, new DeployOptions(null, true, members));

            assertThat(failure).hasMessageContaining("failed and left it in CREATE_FAILED");
            Stack stack = describe(cloud).get(0);
            assertThat(stack.roleARN()).isEqualTo("arn:aws:iam::000000000000:role/deployer");
            assertThat(stack.notificationARNs()).hasSize(2);
        }
    }

    @Test
    void refusesMembersThatAreNoneBeforeAnythingIsSent() {
        try (LocalCloud cloud = cloud(Failures.NONE)) {
            assertThat(refusal(cloud, "RoleArm", "x").remedy()).isEqualTo("Did you mean `RoleARN`?");
            assertThat(refusal(cloud, "Zebra", "x").remedy())
                    .startsWith("Expected one of: ClientRequestToken, ClientToken,")
                    .contains("OnStackFailure", "RoleARN")
                    .doesNotContain("TemplateBody", "RollbackConfiguration");
            assertThat(refusal(cloud, "stack-name", "x"))
                    .hasMessage("`StackName` of the request is not for you to set; nothing was sent.");
            assertThat(refusal(cloud, "DisableRollback", "yes"))
                    .hasMessage("`DisableRollback` of the request: expected true or false, found yes");
            assertThat(stackNames(cloud)).isEmpty();
        }
    }

    private ToolkitException refusal(LocalCloud cloud, String name, String value) {
        return failure(target(cloud), INBOX, new DeployOptions(null, true, Map.of(name, value)));
    }

    private ToolkitException failure(AwsTarget target, String source, DeployOptions options) {
        ProjectStacks stacks = stacks(source);
        return catchThrowableOfType(
                ToolkitException.class,
                () -> toolkit.deploy(new DeployRequest(stacks, target, DeploymentSettings.NONE, options)));
    }

    private ProjectStacks stacks(String source) {
        CompiledProject user = CompiledProject.of(base, FILE, source);
        return toolkit.synth(new SynthRequest(user.project(), List.of(), user.output()))
                .stacks();
    }

    /** There is no stack yet; objects are stored; no change set is made, which ends the deployment. */
    private static Reply newStack(Received request) {
        if (request.method().equals("PUT")) {
            return Reply.stored();
        }
        return Reply.validationError(
                request.body().contains("Action=DescribeStacks")
                        ? "Stack with id inbox does not exist"
                        : "that is enough");
    }

    private static Received only(S3Stub stub, String method, String piece) {
        List<Received> found = stub.received().stream()
                .filter(request ->
                        request.method().equals(method) && request.body().contains(piece))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private LocalCloud cloud(Failures failures) {
        return LocalCloud.start(LocalCloudOptions.in(base.resolve("state")).failures(failures));
    }

    private static AwsTarget target(LocalCloud cloud) {
        return AwsTarget.local(cloud.endpoint(), null);
    }

    private static List<String> stackNames(LocalCloud cloud) {
        return describe(cloud).stream().map(Stack::stackName).toList();
    }

    private static List<Stack> describe(LocalCloud cloud) {
        try (CloudFormationClient client = CloudFormationClient.builder()
                .endpointOverride(cloud.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            return client.describeStacks().stacks();
        }
    }
}
