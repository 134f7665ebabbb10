package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.model.Export;

class ExportTest {
    private static final String EXPORTER = """
            {"Parameters": {"Value": {"Type": "String", "Default": "one"}},
             "Resources": {"T": {"Type": "AWS::SNS::Topic"}},
             "Outputs": {"Out": {"Value": {"Ref": "Value"}, "Export": {"Name": "shared"}}}}
            """;
    private static final String SILENT = "{\"Resources\": {\"T\": {\"Type\": \"AWS::SNS::Topic\"}}}";
    private static final String IMPORTER = """
            {"Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Fn::ImportValue": "shared"}}}},
             "Outputs": {"Got": {"Value": {"Fn::ImportValue": {"Fn::Sub": "shared"}}}}}
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

    @Test
    void listsExportsAndWhoImportsThem() {
        String id = desk.deploy("a", EXPORTER).stackId();
        assertThatThrownBy(() -> desk.client.listImports(r -> r.exportName("shared")))
                .hasMessageContaining("not imported by any stack");
        desk.deploy("b", IMPORTER);
        assertThat(desk.output("b", "Got")).isEqualTo("one");
        assertThat(desk.client.listExports().exports())
                .containsExactly(Export.builder()
                        .name("shared")
                        .value("one")
                        .exportingStackId(id)
                        .build());
        assertThat(desk.client.listImports(r -> r.exportName("shared")).imports())
                .containsExactly("b");
        try (var elsewhere = Desk.client(desk.cloud, Region.US_WEST_2)) {
            assertThat(elsewhere.listExports().exports()).isEmpty();
        }
    }

    @Test
    void keepsWhatIsImported() {
        desk.deploy("a", EXPORTER);
        desk.deploy("b", IMPORTER);
        desk.client.deleteStack(r -> r.stackName("a"));
        assertThat(desk.settled("a").stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.stack("a").stackStatusReason()).contains("Cannot delete export shared as it is in use by b");
        assertThat(desk.deploy("a", EXPORTER, "Value", "two").stackStatusAsString())
                .isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(desk.client.describeStackEvents(r -> r.stackName("a")).stackEvents())
                .anySatisfy(event -> assertThat(event.resourceStatusReason())
                        .isEqualTo("Export shared cannot be updated as it is in use by b"));
        assertThat(desk.deploy("a", SILENT).stackStatusAsString()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        desk.delete("b");
        assertThat(desk.delete("a").stackStatusAsString()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void refusesTheSameNameTwice() {
        desk.deploy("a", EXPORTER);
        assertThat(desk.deploy("b", EXPORTER).stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(desk.client.describeStackEvents(r -> r.stackName("b")).stackEvents())
                .anySatisfy(event -> assertThat(event.resourceStatusReason())
                        .contains("Export with name shared is already exported by stack a"));
    }

    @Test
    void failsWhereAnImportDoesNotExist() {
        assertThat(desk.changeSet("b", request -> request.templateBody(IMPORTER))
                        .statusReason())
                .contains("No export named shared found");
        desk.client.createStack(r -> r.stackName("c").templateBody(IMPORTER));
        assertThat(desk.settled("c").stackStatusAsString()).isEqualTo("ROLLBACK_COMPLETE");
    }
}
