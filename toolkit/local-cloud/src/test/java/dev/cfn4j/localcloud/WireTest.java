package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.cloudformation.model.StackSummary;
import software.amazon.awssdk.services.sts.StsClient;

class WireTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TEMPLATE = """
            {"Description": "Zeichen: ä < & > \\" ' € 𝄞", "Metadata": {"By": "us"}, "Resources": {
               "A": {"Type": "AWS::SNS::Topic", "Metadata": {"Note": "n"}}, "B": {"Type": "AWS::SNS::Topic"},
               "C": {"Type": "AWS::SNS::Topic"}}}
            """;

    @TempDir
    static Path state;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = Desk.with(LocalCloudOptions.in(state).pageSize(2));
        desk.deploy("s", TEMPLATE);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void saysThatNothingIsReal() {
        assertThat(LocalCloud.NOTICE).contains("creates nothing real");
    }

    @Test
    void answersOnLoopbackOnly() {
        assertThat(desk.cloud.endpoint().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void saysThatAPortIsTaken() {
        int port = desk.cloud.endpoint().getPort();
        assertThatThrownBy(() -> LocalCloud.start(state, port))
                .isInstanceOf(LocalCloudException.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("choose another port");
    }

    @Test
    void refusesCallsThatItDoesNotKnow() throws Exception {
        HttpResponse<String> answer = post(FORM, "Action=DescribePublisher&Version=2010-05-15&StackName=s");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<Type>Sender</Type>", "<Code>InvalidAction</Code>", "DescribePublisher");
        assertThatThrownBy(() -> desk.client.describePublisher(r -> {}))
                .isInstanceOfSatisfying(
                        CloudFormationException.class,
                        refusal -> assertThat(refusal.awsErrorDetails().errorCode())
                                .isEqualTo("InvalidAction"));
    }

    @Test
    void refusesWhatIsNoRequestInTheShapeOfAws() throws Exception {
        assertRefused(post(FORM, ""), 400, "MissingAction");
        assertRefused(post(FORM, "Action=CreateStack&Parameters.member.x.ParameterKey=a"), 400, "MalformedQueryString");
        assertRefused(post(FORM, "Action=CreateStack&DisableRollback=perhaps"), 400, "MalformedQueryString");
        assertRefused(post(FORM, "Action=CreateStack&TimeoutInMinutes=soon"), 400, "MalformedQueryString");
        assertRefused(post(FORM, "%zz=%"), 400, "MalformedQueryString");
        assertRefused(post("application/json", "{}"), 400, "MalformedQueryString");
        assertRefused(post(FORM, "Action=CreateStack"), 400, "ValidationError");
        assertRefused(
                send(request(FORM).POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xfe, 0}))),
                400,
                "MalformedQueryString");
        assertRefused(send(request(FORM).GET()), 400, "InvalidAction");
        assertRefused(post(FORM, "Action=DescribeStacks&NextToken=garbage"), 400, "ValidationError");
        assertRefused(post(FORM, "TemplateBody=" + "x".repeat(5_000_000)), 413, "RequestEntityTooLarge");
        assertRefused(
                send(request(FORM)
                        .header("Authorization", "AWS4-HMAC-SHA256 Credential=k/d/..%2fup/cloudformation/aws4_request")
                        .POST(BodyPublishers.ofString("Action=DescribeStacks"))),
                400,
                "MalformedQueryString");
        assertThat(desk.stack("s").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.body()).contains("<ErrorResponse", "<Code>" + code + "</Code>", "<RequestId>");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void carriesAnyTextThereAndBack() {
        assertThat(desk.stack("s").description()).isEqualTo("Zeichen: ä < & > \" ' € 𝄞");
        assertThat(desk.client.getTemplate(r -> r.stackName("s")).templateBody())
                .isEqualTo(TEMPLATE);
    }

    @Test
    void givesLongAnswersInPages() {
        assertThat(desk.client.describeStackEvents(r -> r.stackName("s")).stackEvents())
                .hasSize(2);
        List<StackEvent> all = desk.client.describeStackEventsPaginator(r -> r.stackName("s")).stackEvents().stream()
                .toList();
        assertThat(all).hasSize(12).extracting(StackEvent::eventId).doesNotHaveDuplicates();
        assertThat(all.get(0).resourceStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.client.listStackResourcesPaginator(r -> r.stackName("s")).stackResourceSummaries().stream())
                .hasSize(3);
    }

    @Test
    void tellsAboutResources() {
        assertThat(desk.client.describeStackResources(r -> r.stackName("s")).stackResources())
                .extracting(resource -> resource.logicalResourceId() + " " + resource.resourceStatusAsString())
                .containsExactly("A CREATE_COMPLETE", "B CREATE_COMPLETE", "C CREATE_COMPLETE");
        var a = desk.client
                .describeStackResource(r -> r.stackName("s").logicalResourceId("A"))
                .stackResourceDetail();
        assertThat(a.metadata()).isEqualTo("{\"Note\":\"n\"}");
        assertThat(desk.client
                        .describeStackResources(r -> r.physicalResourceId(a.physicalResourceId()))
                        .stackResources())
                .hasSize(3);
        assertThatThrownBy(() ->
                        desk.client.describeStackResource(r -> r.stackName("s").logicalResourceId("Z")))
                .hasMessageContaining("Resource Z does not exist for stack s");
    }

    @Test
    void listsStacksByStatus() {
        assertThat(desk.client
                        .listStacks(r -> r.stackStatusFilters(StackStatus.CREATE_COMPLETE))
                        .stackSummaries())
                .extracting(StackSummary::stackName)
                .contains("s");
        assertThat(desk.client
                        .listStacks(r -> r.stackStatusFilters(StackStatus.DELETE_COMPLETE))
                        .stackSummaries())
                .isEmpty();
        assertThatThrownBy(() -> desk.stack("nowhere")).hasMessageContaining("Stack with id nowhere does not exist");
    }

    @Test
    void summarisesDeployedTemplates() {
        var summary = desk.client.getTemplateSummary(r -> r.stackName("s"));
        assertThat(summary.resourceTypes()).containsExactly("AWS::SNS::Topic");
        assertThat(summary.metadata()).isEqualTo("{\"By\":\"us\"}");
    }

    @Test
    void keepsRegionsApartAndServesTheUnsigned() {
        try (var elsewhere = Desk.client(desk.cloud, Region.of("cn-north-1"));
                var unsigned = CloudFormationClient.builder()
                        .endpointOverride(desk.cloud.endpoint())
                        .region(Region.EU_WEST_1)
                        .credentialsProvider(AnonymousCredentialsProvider.create())
                        .build()) {
            assertThat(elsewhere.describeStacks().stacks()).isEmpty();
            assertThat(elsewhere
                            .createStack(r -> r.stackName("s").templateBody(TEMPLATE))
                            .stackId())
                    .startsWith("arn:aws-cn:cloudformation:cn-north-1:000000000000:stack/s/");
            assertThat(unsigned.describeStacks().stacks()).isEmpty();
        }
    }

    @Test
    void tellsWhoIsCalling() {
        try (var sts = StsClient.builder()
                .endpointOverride(desk.cloud.endpoint())
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build()) {
            var identity = sts.getCallerIdentity();
            assertThat(identity.account()).isEqualTo("000000000000");
            assertThat(identity.arn()).isEqualTo("arn:aws:iam::000000000000:user/local");
        }
    }

    private static HttpResponse<String> post(String contentType, String body) throws Exception {
        return send(request(contentType).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String contentType) {
        return HttpRequest.newBuilder(URI.create(desk.cloud.endpoint() + "/")).header("Content-Type", contentType);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
