package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cloudformation.model.OnFailure;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.Tag;

/** What else is on the port: objects, parameters, secrets, queues. */
class OtherServicesTest {
    private static final String BUCKET = """
            {"Resources": {"Data": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "the-data"}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;
    private S3Client s3;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
        s3 = desk.objects();
    }

    @AfterEach
    void stop() {
        s3.close();
        desk.close();
    }

    @Test
    void keepsObjects() {
        s3.createBucket(r -> r.bucket("b-1"));
        s3.putObject(r -> r.bucket("b-1").key("a/ü +.txt").contentType("text/plain"), RequestBody.fromString("héllo"));
        s3.copyObject(r -> r.sourceBucket("b-1")
                .sourceKey("a/ü +.txt")
                .destinationBucket("b-1")
                .destinationKey("c"));
        assertThat(s3.getObjectAsBytes(r -> r.bucket("b-1").key("a/ü +.txt")).asUtf8String())
                .isEqualTo("héllo");
        assertThat(s3.headObject(r -> r.bucket("b-1").key("c"))).satisfies(head -> {
            assertThat(head.contentLength()).isEqualTo(6);
            assertThat(head.contentType()).isEqualTo("text/plain");
        });
        assertThat(s3.listObjectsV2Paginator(r -> r.bucket("b-1").maxKeys(1)).contents())
                .extracting(S3Object::key)
                .containsExactly("a/ü +.txt", "c");
        s3.deleteObject(r -> r.bucket("b-1").key("c"));
        assertThatThrownBy(() -> s3.getObject(r -> r.bucket("b-1").key("c"))).isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3.deleteBucket(r -> r.bucket("b-1"))).hasMessageContaining("not empty");
        assertThatThrownBy(() -> s3.headBucket(r -> r.bucket("b-1").expectedBucketOwner("111111111111")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
    }

    @Test
    void putsObjectsTogetherFromParts() {
        s3.createBucket(r -> r.bucket("b-1"));
        String upload = s3.createMultipartUpload(r -> r.bucket("b-1").key("k")).uploadId();
        for (int part : List.of(2, 1)) {
            s3.uploadPart(
                    r -> r.bucket("b-1").key("k").uploadId(upload).partNumber(part),
                    RequestBody.fromString("part" + part + " "));
        }
        s3.completeMultipartUpload(r -> r.bucket("b-1")
                .key("k")
                .uploadId(upload)
                .multipartUpload(u -> u.parts(
                        p -> p.partNumber(1).eTag("x"), p -> p.partNumber(2).eTag("y"))));
        assertThat(s3.getObjectAsBytes(r -> r.bucket("b-1").key("k")).asUtf8String())
                .isEqualTo("part1 part2 ");
        assertThatThrownBy(() ->
                        s3.abortMultipartUpload(r -> r.bucket("b-1").key("k").uploadId(upload)))
                .hasMessageContaining("multipart upload does not exist");
    }

    @Test
    void givesTemplatesTooLargeForARequest() {
        String large = "{\"Metadata\": {\"x\": \"" + "x".repeat(60_000)
                + "\"}, \"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\"}}}";
        String url = desk.put("large.json", large);
        List<String> urls = List.of(
                url,
                "https://s3.amazonaws.com/templates/large.json",
                "https://templates.s3.eu-west-1.amazonaws.com/large.json?versionId=1",
                desk.cloud.endpoint() + "/templates/large.json");
        for (String each : urls) {
            assertThat(desk.client.getTemplateSummary(r -> r.templateURL(each)).resourceTypes())
                    .containsExactly("AWS::SQS::Queue");
        }
        desk.put("huge.json", "{\"Description\": \"" + "x".repeat(1_000_001) + "\"}");
        assertThatThrownBy(() -> desk.client.validateTemplate(r -> r.templateURL(url.replace("large", "huge"))))
                .hasMessageContaining("may not exceed 1000000 bytes");
        assertThatThrownBy(() -> desk.client.validateTemplate(r -> r.templateURL("https://example.com/t.json")))
                .hasMessageContaining("TemplateURL must be a supported URL.");
    }

    @Test
    void holdsTheBucketsOfStacks() {
        desk.client.createStack(r ->
                r.stackName("s").templateBody(BUCKET).tags(t -> t.key("team").value("x")));
        String id = desk.settled("s").stackId();
        assertThat(s3.getBucketTagging(r -> r.bucket("the-data")).tagSet())
                .contains(
                        Tag.builder().key("team").value("x").build(),
                        Tag.builder()
                                .key("aws:cloudformation:logical-id")
                                .value("Data")
                                .build());
        s3.putObject(r -> r.bucket("the-data").key("k"), RequestBody.fromString("v"));
        assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_FAILED");
        assertThat(desk.reasons(id)).anyMatch(reason -> reason.contains("The bucket you tried to delete is not empty"));
        s3.deleteObject(r -> r.bucket("the-data").key("k"));
        assertThat(desk.delete("s").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        assertThatThrownBy(() -> s3.headBucket(r -> r.bucket("the-data"))).isInstanceOf(S3Exception.class);
    }

    @Test
    void wantsTheCodeOfFunctionsToBeThere() {
        String function = """
                {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {
                  "Role": "arn:aws:iam::000000000000:role/r", "Runtime": "java21", "Handler": "h",
                  "Code": {"S3Bucket": "code-bucket", "S3Key": "f.jar"}}}}}
                """;
        desk.client.createStack(r -> r.stackName("f").templateBody(function).onFailure(OnFailure.ROLLBACK));
        assertThat(desk.settled("f").stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.reasons("f")).anyMatch(reason -> reason.contains("S3 Error Code: NoSuchBucket"));
        s3.createBucket(r -> r.bucket("code-bucket"));
        s3.putObject(r -> r.bucket("code-bucket").key("f.jar"), RequestBody.fromString("code"));
        assertThat(desk.create("g", function).stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void keepsParametersAndSecretsOverTheWire() throws Exception {
        assertThat(json("AmazonSSM.PutParameter", "{\"Name\": \"/a\", \"Value\": \"v\", \"Type\": \"String\"}"))
                .contains("\"Version\":1");
        assertThat(json("AmazonSSM.GetParameter", "{\"Name\": \"/a\"}")).contains("\"Value\":\"v\"");
        assertThat(json("AmazonSSM.PutParameter", "{\"Name\": \"/a\", \"Value\": \"w\"}"))
                .contains("\"__type\":\"ParameterAlreadyExists\"");
        assertThat(json("AmazonSSM.GetParameter", "{\"Name\": \"/b\"}")).contains("\"__type\":\"ParameterNotFound\"");
        json("secretsmanager.CreateSecret", "{\"Name\": \"s\", \"SecretString\": \"hush\"}");
        assertThat(json("secretsmanager.GetSecretValue", "{\"SecretId\": \"s\"}"))
                .contains("\"SecretString\":\"hush\"");
    }

    @Test
    void letsQueuesOfStacksChangeBehindTheirBacks() throws Exception {
        desk.deploy(
                "q",
                "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"QueueName\": \"q1\", \"DelaySeconds\": 1}}}}");
        String url = "https://sqs.eu-west-1.amazonaws.com/000000000000/q1";
        json(
                "AmazonSQS.SetQueueAttributes",
                "{\"QueueUrl\": \"" + url + "\", \"Attributes\": {\"DelaySeconds\": \"9\"}}");
        assertThat(desk.client
                        .detectStackResourceDrift(r -> r.stackName("q").logicalResourceId("Q"))
                        .stackResourceDrift()
                        .propertyDifferences()
                        .get(0)
                        .actualValue())
                .isEqualTo("9");
        assertThat(json("AmazonSQS.ListQueueTags", "{\"QueueUrl\": \"" + url + "\"}"))
                .contains("\"aws:cloudformation:stack-name\":\"q\"");
        assertThat(json("AmazonSQS.GetQueueUrl", "{\"QueueName\": \"q2\"}")).contains("QueueDoesNotExist");
    }

    @Test
    void refusesWhatItDoesNotOfferInTheWordsOfTheService() throws Exception {
        assertThat(json("DynamoDB_20120810.ListTables", "{}")).contains("\"__type\":\"UnknownOperationException\"");
        assertThat(json("AmazonSSM.GetParameter", "no json")).contains("\"__type\":\"SerializationException\"");
        assertThat(json("AmazonSSM.GetParameter", "{}")).contains("\"__type\":\"ValidationException\"");
        assertThat(send(HttpRequest.newBuilder(uri("/bucket/key?acl")).method("PATCH", BodyPublishers.noBody())))
                .contains("<Code>NotImplemented</Code>");
        assertThat(send(HttpRequest.newBuilder(uri("/none/key")).GET())).contains("<Code>NoSuchBucket</Code>");
        assertThat(send(HttpRequest.newBuilder(uri("/B_A_D")).PUT(BodyPublishers.noBody())))
                .contains("<Code>InvalidBucketName</Code>");
        s3.createBucket(r -> r.bucket("b-1"));
        assertThat(send(HttpRequest.newBuilder(uri("/b-1/k"))
                        .header("Content-Encoding", "aws-chunked")
                        .PUT(BodyPublishers.ofString("zz\r\n"))))
                .contains("<Code>IncompleteBody</Code>");
        assertThat(s3.listObjectsV2(r -> r.bucket("b-1")).contents()).isEmpty();
    }

    private URI uri(String path) {
        return desk.cloud.endpoint().resolve(path);
    }

    private String json(String target, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/"))
                .header("X-Amz-Target", target)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=k/20260101/eu-west-1/any/aws4_request")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return answer.body();
    }
}
