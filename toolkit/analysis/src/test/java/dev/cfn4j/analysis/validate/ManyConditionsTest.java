package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions that depend on each other in their thousands end in an honest note, not in an hour of work. */
class ManyConditionsTest {
    @Test
    void saysWhereItStopped() {
        StringBuilder text = new StringBuilder("""
                {"Parameters": {"P": {"Type": "String"}}, "Conditions": {"C0": {"Fn::Equals": [{"Ref": "P"}, "0"]}""");
        for (int i = 1; i < 6_000; i++) {
            text.append("""
                    , "C%d": {"Fn::And": [{"Fn::Or": [{"Condition": "C%d"}, {"Fn::Equals": [{"Ref": "P"}, "%d"]}]},
                                          {"Condition": "C%d"}]}""".formatted(i, i - 1, i, i / 2));
        }
        text.append("""
                }, "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Condition": "C5999", "Properties": {
                    "QueueName": {"Fn::If": ["C5998", "a", {"Fn::If": ["C3000", "b", "c"]}]}}}}}""");

        List<Finding> findings = new Validator(Catalog.bundled())
                .validate(new Document(JsonDocuments.parse("test", text.toString()), Locations.NONE));

        assertThat(findings).filteredOn(Finding::isError).isEmpty();
        assertThat(findings).extracting(Finding::rule).contains("BoundedWork");
    }
}
