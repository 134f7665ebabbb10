package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Provenance;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.importer.Retention;
import dev.cfn4j.spec.importer.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What AWS removed is a warning for a year. */
class RemovedFactsTest {
    private static final ResourceType QUEUE = Catalog.bundled().expectType("AWS::SQS::Queue");

    @Test
    void aRemovedPropertyIsAWarning() {
        var fewer = QUEUE.withBody(QUEUE.body()
                .withProperties(QUEUE.properties().values().stream()
                        .filter(property -> !property.name().equals("DelaySeconds"))
                        .toList()));

        assertThat(validate(Map.of(QUEUE.name(), fewer), "{\"DelaySeconds\": 5}"))
                .containsExactly("/Resources/Q/Properties/DelaySeconds: warning: AWS removed `DelaySeconds` of Q"
                        + " (AWS::SQS::Queue): facts since 2026-12-01 do not have it [RemovedProperty]"
                        + " Take it out; a year later it is an error.");
    }

    @Test
    void aRemovedAttributeIsAWarning() {
        var none = QUEUE.withAttributes(new TreeMap<>());

        assertThat(validate(Map.of(QUEUE.name(), none), "{\"QueueName\": {\"Fn::GetAtt\": [\"P\", \"Arn\"]}}"))
                .singleElement()
                .asString()
                .contains("warning: AWS removed attribute `Arn` of P", "[RemovedAttribute]");
    }

    @Test
    void aRemovedTypeIsAWarning() {
        assertThat(validate(Map.of(), "{}"))
                .hasSize(2)
                .first()
                .asString()
                .contains("warning: AWS removed the type `AWS::SQS::Queue` of Q", "[RemovedResourceType]");
    }

    private static List<String> validate(Map<String, ResourceType> now, String properties) {
        var before = new Snapshot(provenance("2026-11-01"), new TreeMap<>(Map.of(QUEUE.name(), QUEUE)));
        var carried = Retention.carry(before, new Snapshot(provenance("2026-12-01"), new TreeMap<>(now)));
        var catalog = Catalog.bundled().with(carried.types().values());
        String template = "{\"Resources\": {\"Q\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": " + properties
                + "}, \"P\": {\"Type\": \"AWS::SQS::Queue\"}}}";
        return new Validator(catalog)
                .validate(new Document(JsonDocuments.parse("test", template), Locations.NONE)).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(Finding::toString)
                        .toList();
    }

    private static Provenance provenance(String date) {
        return new Provenance(date, List.of(new Provenance.Source("test", date, date, "none")));
    }
}
