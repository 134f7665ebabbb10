package dev.cfn4j.analysis.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every function, with an argument of every JSON type, in every place where one can be: nothing throws. */
class OddFunctionsTest {
    private static final List<String> FUNCTIONS = List.of(
            "Ref",
            "Condition",
            "Fn::And",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::Contains",
            "Fn::EachMemberIn",
            "Fn::Equals",
            "Fn::FindInMap",
            "Fn::ForEach::X",
            "Fn::GetAZs",
            "Fn::GetAtt",
            "Fn::GetStackOutput",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Length",
            "Fn::Nope",
            "Fn::Not",
            "Fn::Or",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Fn::Transform",
            "Fn::ValueOf");

    private static final List<String> ARGUMENTS = List.of(
            "null",
            "true",
            "1.5",
            "-1e99",
            "\"\"",
            "\"a.b\"",
            "\"${\"",
            "\"${}\"",
            "\"${.}\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[1, 2, 3]",
            "[\"a\", \"b\"]",
            "[\"C\", {\"Ref\": \"AWS::NoValue\"}, null]",
            "[\"M\", {\"Ref\": \"P\"}, \"k\"]",
            "[\"\", {\"Fn::Sub\": [\"${x}\", {\"x\": []}]}]",
            "[\"x\", [\"a\"], 5]",
            "[{}, {}, {}, {}]",
            "{\"Ref\": \"P\"}",
            "{\"Fn::If\": [\"C\", 1, {\"Fn::If\": [\"C\", 2, 3]}]}",
            "{\"Name\": []}");

    private static final List<String> PLACES = List.of(
            "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": {\"QueueName\": %s}}}}",
            "{\"Resources\": {\"A\": {\"Type\": \"AWS::SQS::Queue\", \"Properties\": %s}}}",
            "{\"Resources\": {\"A\": {\"Type\": %s, \"Condition\": %s, \"DependsOn\": %s, \"DeletionPolicy\": %s, \"Metadata\": %s}}}",
            "{\"Resources\": %s, \"Outputs\": {\"O\": {\"Value\": %s, \"Export\": {\"Name\": %s}, \"Condition\": %s}}}",
            "{\"Parameters\": {\"P\": {\"Type\": %s, \"Default\": %s, \"AllowedValues\": %s}}, \"Conditions\": {\"C\": %s, \"D\": {\"Fn::Not\": [%s]}}}",
            "{\"Transform\": \"AWS::LanguageExtensions\", \"Mappings\": {\"M\": {\"a\": %s}}, \"Rules\": {\"R\": {\"RuleCondition\": %s, \"Assertions\": [{\"Assert\": %s}]}},"
                    + " \"Resources\": {\"Fn::ForEach::Y\": [\"I\", %s, {\"Q${I}\": %s}]}}",
            "{\"Transform\": %s, \"Metadata\": %s, \"Globals\": %s, \"Hooks\": %s, \"Resources\": {\"A\": %s}}");

    @Test
    void nothingThrows() {
        Validator validator = new Validator(Catalog.bundled());
        for (String function : FUNCTIONS) {
            for (String argument : ARGUMENTS) {
                String value = "{\"%s\": %s}".formatted(function, argument);
                for (String place : PLACES) {
                    var root = JsonDocuments.parse("test", place.replace("%s", value));
                    List<Finding> findings = validator.validate(new Document(root, Locations.NONE));
                    assertThat(findings)
                            .allSatisfy(finding -> assertThat(finding.message()).isNotBlank());
                }
            }
        }
    }
}
