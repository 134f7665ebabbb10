package dev.cfn4j.engine.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.engine.RecordingHost;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

class AwsFailuresTest {
    private final RecordingHost host = RecordingHost.batch();

    @Test
    void saysWithinSecondsThatNothingAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        AwsTarget target = AwsTarget.local(URI.create("http://127.0.0.1:" + free), null);
        try (CloudFormationGateway gateway = CloudFormationGateway.open(target, host)) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> gateway.findStack("inbox"))
                    .isInstanceOf(ToolkitException.class)
                    .hasMessage("nothing answers at the local endpoint: connection refused");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void refusesARegionThatIsNone() {
        AwsTarget target = AwsTarget.of(null, "Frankfurt", null);
        assertThatThrownBy(() -> CloudFormationGateway.open(target, host))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("`Frankfurt` is not an AWS region");
    }

    @Test
    void refusesAProfileThatIsNotConfigured() {
        AwsTarget target = AwsTarget.of("no-such-profile-here", "eu-west-1", null);
        assertThatThrownBy(() -> CloudFormationGateway.open(target, host))
                .isInstanceOf(ToolkitException.class)
                .hasMessage("there is no profile `no-such-profile-here` in the shared AWS configuration");
    }

    @Test
    void tellsCredentialsThatAreNotAcceptedFromOtherRefusals() {
        AwsFailures failures = new AwsFailures(host, "eu-west-1");

        assertThat(failures.explain(refusal("ExpiredToken", "The security token included in the request is expired")))
                .hasMessageContaining("does not accept the AWS credentials");
        assertThat(failures.explain(refusal("AccessDenied", "not authorized")).remedy())
                .contains("permission");
        assertThat(failures.explain(refusal("ValidationError", "bad")))
                .hasMessage("CloudFormation in eu-west-1 refused: bad (ValidationError)");
    }

    @Test
    void namesTheRegionThatIsNearOneThatDoesNotExist() {
        SdkClientException failure = SdkClientException.create("", new UnknownHostException("cloudformation"));

        assertThat(new AwsFailures(host, "eu-west-9").explain(failure))
                .hasMessage("the host of CloudFormation in eu-west-9 cannot be found")
                .extracting(ToolkitException::remedy)
                .asString()
                .startsWith("Did you mean the region `eu-west-1`?");
        assertThat(new AwsFailures(host, "eu-west-1").explain(failure).remedy()).startsWith("Check the network");
    }

    @Test
    void copesWithAnswersThatAreNoErrorDocument() {
        AwsFailures failures = new AwsFailures(host, "eu-west-1");
        var page = CloudFormationException.builder()
                .statusCode(502)
                .message("Bad Gateway")
                .build();

        assertThat(failures.explain((CloudFormationException) page)).hasMessageContaining("502");
    }

    private static CloudFormationException refusal(String code, String message) {
        return (CloudFormationException) CloudFormationException.builder()
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(message)
                        .build())
                .build();
    }
}
