package dev.cfn4j.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaFactsTest {
    @Test
    void givesTheTablesOfOneType() {
        List<SchemaTable> tables = SchemaFacts.tables("AWS::SQS::Queue");
        assertThat(tables)
                .extracting(SchemaTable::name)
                .containsExactly(
                        "aws_rds_dbinstance/backupretentionperiod",
                        "aws_sqs_queue/properties",
                        "aws_sqs_queue/queue_dlq");
        assertThat(tables).extracting(SchemaTable::isAcrossResources).containsExactly(false, false, true);
        assertThat(tables).extracting(SchemaTable::severity).containsExactly("info", "error", "error");
        assertThat(SchemaFacts.tables("AWS::SNS::Topic")).isEmpty();
        assertThat(SchemaFacts.tables("../other/iam/policy")).isEmpty();
    }

    @Test
    void saysWhereATableStandsAndWhetherItGoesStale() {
        SchemaTable table = SchemaFacts.tables("AWS::EC2::Instance").stream()
                .filter(it -> it.name().equals("aws_ec2_instance/instancetype_enum"))
                .findFirst()
                .orElseThrow();
        assertThat(table.at()).containsExactly("Properties", "InstanceType");
        assertThat(table.stale()).isTrue();
        assertThat(table.schema()).isEmpty();
    }

    @Test
    void knowsWhichRegionsLackAValue() {
        ValueTable.Case only =
                SchemaFacts.values("aws_ec2_instance/instancetype_enum").cases().get(0);
        assertThat(only.has("m1.small", "us-east-1")).isTrue();
        assertThat(only.has("m1.small", "af-south-1")).isFalse();
        assertThat(only.values()).contains("t3.micro").doesNotContain("t3.tiny");
    }

    @Test
    void knowsTheClassesOfAnEngineVersion() {
        ValueTable table = SchemaFacts.values("aws_rds_dbinstance/db_instance_class");
        assertThat(table.cases()).anySatisfy(it -> {
            assertThat(it.when()).containsEntry("Engine", "postgres");
            assertThat(it.versions()).contains("17.8");
            assertThat(it.values()).contains("db.t3.micro");
        });
    }

    @Test
    void keepsNoTextForPeople() {
        assertThat(SchemaFacts.document("metadata/context").toString()).doesNotContain("description=");
        assertThat(SchemaFacts.document("parameters/configuration").toString()).contains("Description");
    }

    @Test
    void knowsActionsRuntimesAndStatefulTypes() {
        assertThat(SchemaFacts.actions("sqs").orElseThrow())
                .contains("sendmessage")
                .doesNotContain("sendmail");
        assertThat(SchemaFacts.actions("nosuchservice")).isEmpty();
        assertThat(SchemaFacts.actions("../sqs")).isEmpty();
        assertThat(SchemaFacts.runtimes().object("nodejs14.x").expectText("successor"))
                .startsWith("nodejs");
        assertThat(SchemaFacts.statefulTypes()).contains("AWS::DynamoDB::Table");
    }
}
