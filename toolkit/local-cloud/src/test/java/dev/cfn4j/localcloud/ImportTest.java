package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.ResourceChange;
import software.amazon.awssdk.services.s3.S3Client;

/** Change sets that take over what exists. */
class ImportTest {
    private static final String BUCKET = """
            {"Resources": {"Data": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain",
              "Properties": {"BucketName": "the-data"}}}}
            """;

    @TempDir
    Path state;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(state);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private DescribeChangeSetResponse importing(Consumer<CreateChangeSetRequest.Builder> more) {
        String id = desk.client
                .createChangeSet(request -> more.accept(request.stackName("s")
                        .changeSetName("take")
                        .changeSetType(ChangeSetType.IMPORT)
                        .templateBody(BUCKET)
                        .resourcesToImport(resource -> resource.logicalResourceId("Data")
                                .resourceType("AWS::S3::Bucket")
                                .resourceIdentifier(Map.of("BucketName", "the-data")))))
                .id();
        return desk.client.describeChangeSet(request -> request.changeSetName(id));
    }

    @Test
    void takesOverABucket() {
        try (S3Client s3 = desk.objects()) {
            s3.createBucket(bucket -> bucket.bucket("the-data"));
        }
        DescribeChangeSetResponse changeSet = importing(request -> {});
        ResourceChange change = changeSet.changes().get(0).resourceChange();
        assertThat(change.actionAsString()).isEqualTo("Import");
        assertThat(change.physicalResourceId()).isEqualTo("the-data");
        desk.client.executeChangeSet(request -> request.changeSetName(changeSet.changeSetId()));
        assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("IMPORT_COMPLETE");
        assertThat(desk.story("s"))
                .containsSubsequence(
                        "s: IMPORT_IN_PROGRESS",
                        "Data: IMPORT_IN_PROGRESS",
                        "Data: IMPORT_COMPLETE",
                        "Data: UPDATE_COMPLETE",
                        "s: IMPORT_COMPLETE");
    }

    @Test
    void failsForWhatDoesNotExist() {
        DescribeChangeSetResponse changeSet = importing(request -> {});
        assertThat(changeSet.statusAsString()).isEqualTo("FAILED");
        assertThat(changeSet.statusReason()).isEqualTo("Bucket not found");
    }

    @Test
    void takesBackWhatWasLeftBehind() {
        desk.deploy("old", BUCKET);
        assertThat(desk.delete("old").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
        assertThat(desk.create("again", BUCKET).stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.reasons("again")).anyMatch(reason -> reason.contains("the-data already exists"));
        DescribeChangeSetResponse changeSet =
                desk.changeSet("s", request -> request.templateBody(BUCKET).importExistingResources(true));
        assertThat(changeSet.changes().get(0).resourceChange().actionAsString()).isEqualTo("Import");
        desk.client.executeChangeSet(request -> request.changeSetName(changeSet.changeSetId()));
        assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void goesBackWhenItFails() {
        try (S3Client s3 = desk.objects()) {
            s3.createBucket(bucket -> bucket.bucket("the-data"));
        }
        desk.cloud.fail(Failures.of("Data", "not now"));
        String id = importing(request -> {}).changeSetId();
        desk.client.executeChangeSet(request -> request.changeSetName(id));
        assertThat(desk.settled("s").stackStatusAsString()).isEqualTo("IMPORT_ROLLBACK_COMPLETE");
    }

    @Test
    void refusesWhatWouldBeMoreThanAnImport() {
        assertThatThrownBy(() -> importing(r -> r.templateBody(BUCKET.replace("\"DeletionPolicy\": \"Retain\",", ""))))
                .hasMessageContaining("[Data] must have DeletionPolicy attribute specified in the template");
        String two = BUCKET.replace("{\"Data\"", "{\"More\": {\"Type\": \"AWS::SNS::Topic\"}, \"Data\"");
        assertThatThrownBy(() -> importing(r -> r.templateBody(two)))
                .hasMessageContaining("Resources [More] is missing from ResourceToImport list");
        assertThatThrownBy(() -> importing(r -> r.resourcesToImport(resource -> resource.logicalResourceId("Data")
                        .resourceType("AWS::S3::Bucket")
                        .resourceIdentifier(Map.of("Name", "x")))))
                .hasMessageContaining("Expected [BucketName]");
        assertThat(desk.client.describeStacks().stacks()).isEmpty();
    }
}
