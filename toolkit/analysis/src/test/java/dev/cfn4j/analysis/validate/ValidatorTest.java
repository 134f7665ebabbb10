package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final NodePath JOBS = NodePath.of("Resources", "Jobs");

    @Test
    void pointsAtTheUsersLine() {
        var property = new SourceLocation("com/acme/InboxStack.java", 12);
        var resource = new SourceLocation("com/acme/InboxStack.java", 10);
        var locations =
                Locations.of(Map.of(JOBS, resource, JOBS.child("Properties").child("DelaySeconds"), property));
        var root = JsonDocuments.parse("test", """
                {"Resources": {"Jobs": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 901, "Nope": 1}}}}
                """);
        List<Finding> findings =
                worthAWarning(new Validator(Catalog.bundled()).validate(new Document(root, locations)));
        assertThat(findings).extracting(Finding::location).containsExactly(property, resource);
    }

    @Test
    void reportsInDocumentOrder() {
        List<Finding> findings = validate(Catalog.bundled(), """
                {"Outputs": {"O": {}},
                 "Resources": {
                   "B": {"Type": "AWS::SQS::Queue", "Properties": {"Zz": 1, "Aa": 1}},
                   "A": {"Type": "AWS::SQS::Queue", "Properties": {"Tags": [{"Key": "k", "Value": "v"}, {"Kei": "x"}]}}}}
                """);
        assertThat(findings)
                .extracting(finding -> finding.path().toString())
                .containsExactly(
                        "/Outputs/O",
                        "/Resources/B/Properties/Zz",
                        "/Resources/B/Properties/Aa",
                        "/Resources/A/Properties/Tags/1",
                        "/Resources/A/Properties/Tags/1/Kei");
    }

    @Test
    void judgesTypesOfTheUsersOwn() {
        var queue = Catalog.bundled().expectType("AWS::SQS::Queue");
        var own = new ResourceType(
                "Acme::Queue::Queue",
                queue.body(),
                queue.definitions(),
                queue.attributes(),
                queue.identity(),
                queue.traits());
        String template = "{\"Resources\": {\"Q\": {\"Type\": \"Acme::Queue::Queue\", \"Properties\": {\"Nope\": 1}}}}";
        assertThat(validate(Catalog.bundled(), template))
                .extracting(Finding::rule)
                .containsExactly("UnknownResourceType");
        assertThat(validate(Catalog.bundled().with(List.of(own)), template))
                .extracting(Finding::rule)
                .containsExactly("UnknownProperty");
    }

    @Test
    void growsLinearly() {
        long small = time(200);
        long large = time(1_600);
        assertThat(large)
                .as("8 times the resources took %s ms instead of %s ms", large / 1_000_000, small / 1_000_000)
                .isLessThan(small * 32);
    }

    private static long time(int resources) {
        StringBuilder text = new StringBuilder("{\"Resources\": {");
        for (int i = 0; i < resources; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("\"Q%d\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"DelaySecond\": 1".formatted(i))
                    .append(i == 0 ? "" : ", \"QueueName\": {\"Fn::GetAtt\": [\"Q%d\", \"Arn\"]}".formatted(i - 1))
                    .append("}}");
        }
        var document =
                new Document(JsonDocuments.parse("test", text.append("}}").toString()), Locations.NONE);
        Validator validator = new Validator(Catalog.bundled());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            assertThat(validator.validate(document)).hasSizeGreaterThanOrEqualTo(resources);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static List<Finding> validate(Catalog catalog, String text) {
        return worthAWarning(
                new Validator(catalog).validate(new Document(JsonDocuments.parse("test", text), Locations.NONE)));
    }

    private static List<Finding> worthAWarning(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
