package dev.cfn4j.engine.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.S3Stub.Received;
import dev.cfn4j.engine.aws.S3Stub.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SDK's own client sends templates to a server that speaks like S3. */
class TemplateBucketTest {
    private static final String TEMPLATE = "{\"Description\":\"Größe\"}";
    private static final String PATH =
            "/acme-templates/cfn4j/inbox/877d14d856c81618bc8e503156e638e8ffe85eb1cf7056971d2d35d767842e19.json";

    @Test
    void putsAPrivateObjectWhoseKeyFollowsFromItsContent() throws IOException {
        try (S3Stub stub = S3Stub.answering(request -> Reply.stored())) {
            SentTemplate first = put(stub, "acme-templates");
            SentTemplate again = put(stub, "acme-templates");

            Received request = stub.received().get(0);
            assertThat(request.method()).isEqualTo("PUT");
            assertThat(request.path()).isEqualTo(PATH);
            assertThat(request.body()).isEqualTo(TEMPLATE);
            assertThat(request.header("Content-type")).isEqualTo("application/json");
            assertThat(request.header("Authorization")).contains("/us-east-1/s3/aws4_request");
            assertThat(request.headers()).doesNotContainKey("X-amz-acl");
            assertThat(first)
                    .isEqualTo(new SentTemplate.Url(stub.endpoint() + PATH))
                    .isEqualTo(again);
        }
    }

    @Test
    void followsABucketToItsRegion() throws IOException {
        try (S3Stub stub =
                S3Stub.answering(request -> request.header("Authorization").contains("/eu-west-1/s3/")
                        ? Reply.stored()
                        : Reply.s3Error(301, "PermanentRedirect", Map.of("x-amz-bucket-region", "eu-west-1")))) {
            assertThat(put(stub, "acme-templates")).isInstanceOf(SentTemplate.Url.class);
            assertThat(stub.received()).hasSize(2);
        }
    }

    @Test
    void saysThatThereIsNoSuchBucket() throws IOException {
        try (S3Stub stub = S3Stub.answering(request -> Reply.s3Error(404, "NoSuchBucket", Map.of()))) {
            assertThatThrownBy(() -> put(stub, "acme-templates"))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage("there is no S3 bucket `acme-templates`");
        }
    }

    @Test
    void saysThatS3Refuses() throws IOException {
        try (S3Stub stub = S3Stub.answering(request -> Reply.s3Error(403, "AccessDenied", Map.of()))) {
            assertThatThrownBy(() -> put(stub, "acme-templates"))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage("S3 in us-east-1 refused: refused by the stub (AccessDenied)");
        }
    }

    @Test
    void refusesWhatIsNoNameOfABucketBeforeAnythingIsSent() throws IOException {
        try (S3Stub stub = S3Stub.answering(request -> Reply.stored())) {
            for (String name : List.of("Acme", "a", "acme/templates", "", "-acme")) {
                assertThatThrownBy(() -> put(stub, name))
                        .isInstanceOf(ToolkitException.class)
                        .hasMessage("`" + name + "` is not the name of an S3 bucket");
            }
            assertThat(stub.received()).isEmpty();
        }
    }

    private static SentTemplate put(S3Stub stub, String bucket) {
        AwsTarget target = AwsTarget.local(stub.endpoint(), null);
        try (CloudFormationGateway gateway = CloudFormationGateway.open(target, RecordingHost.batch())) {
            return gateway.bucket(bucket).put("inbox", TEMPLATE);
        }
    }
}
