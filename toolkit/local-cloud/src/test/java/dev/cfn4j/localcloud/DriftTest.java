package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.node.JsonDocuments;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackDriftDetectionStatusResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceDrift;

/** Resources that change behind the backs of their stacks. */
class DriftTest {
    private static final String TEMPLATE = """
            {"Resources": {
              "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5, "KmsMasterKeyId": "alias/x"}},
              "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "t"}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
        desk.deploy("s", TEMPLATE);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private DescribeStackDriftDetectionStatusResponse detect() {
        String id = desk.client.detectStackDrift(r -> r.stackName("s")).stackDriftDetectionId();
        return desk.client.describeStackDriftDetectionStatus(r -> r.stackDriftDetectionId(id));
    }

    @Test
    void findsNoneWhereNothingChanged() {
        assertThat(desk.stack("s").driftInformation().stackDriftStatusAsString())
                .isEqualTo("NOT_CHECKED");
        assertThat(detect().stackDriftStatusAsString()).isEqualTo("IN_SYNC");
        assertThat(desk.stack("s").driftInformation().stackDriftStatusAsString())
                .isEqualTo("IN_SYNC");
    }

    @Test
    void tellsWhatChangedAndWhatIsGone() {
        Resources resources = desk.cloud.resources("eu-west-1");
        resources.change(
                "s",
                "Queue",
                properties -> JsonDocuments.parse("live", "{\"DelaySeconds\": 7, \"VisibilityTimeout\": 30}"));
        resources.delete("s", "Topic");
        assertThat(detect()).satisfies(found -> {
            assertThat(found.detectionStatusAsString()).isEqualTo("DETECTION_COMPLETE");
            assertThat(found.stackDriftStatusAsString()).isEqualTo("DRIFTED");
            assertThat(found.driftedStackResourceCount()).isEqualTo(2);
        });
        List<StackResourceDrift> drifts =
                desk.client.describeStackResourceDrifts(r -> r.stackName("s")).stackResourceDrifts();
        assertThat(drifts)
                .extracting(StackResourceDrift::stackResourceDriftStatusAsString)
                .containsExactly("MODIFIED", "DELETED");
        assertThat(drifts.get(0).propertyDifferences())
                .extracting(difference -> difference.differenceTypeAsString() + " " + difference.propertyPath() + " "
                        + difference.expectedValue() + " " + difference.actualValue())
                .containsExactly(
                        "NOT_EQUAL /DelaySeconds 5 7",
                        "REMOVE /KmsMasterKeyId alias/x null",
                        "ADD /VisibilityTimeout null 30");
        assertThat(desk.client
                        .detectStackResourceDrift(r -> r.stackName("s").logicalResourceId("Queue"))
                        .stackResourceDrift()
                        .stackResourceDriftStatusAsString())
                .isEqualTo("MODIFIED");
    }

    @Test
    void isRefusedForStacksAndResourcesThatAreNotThere() {
        assertThatThrownBy(() -> desk.client.detectStackDrift(r -> r.stackName("nope")))
                .hasMessageContaining("Stack [nope] does not exist");
        assertThatThrownBy(() -> desk.client.detectStackResourceDrift(
                        r -> r.stackName("s").logicalResourceId("Nope")))
                .hasMessageContaining("Resource Nope does not exist");
        assertThatThrownBy(() -> desk.client.describeStackDriftDetectionStatus(
                        r -> r.stackDriftDetectionId("00000000-0000-0000")))
                .hasMessageContaining("does not exist");
    }
}
