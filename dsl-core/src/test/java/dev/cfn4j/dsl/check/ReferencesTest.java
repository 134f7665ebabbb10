package dev.cfn4j.dsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void findsEveryKindOfReference() {
        assertThat(References.in(JsonDocuments.parse("t", """
                        {"Conditions": {"C": {"Fn::And": [{"Condition": "D"}, {"Fn::Equals": [{"Ref": "P"}, "x"]}]}},
                         "Resources": {"A": {"Type": "T", "Condition": "C", "DependsOn": ["B"], "Properties": {
                            "X": {"Fn::If": ["E", {"Fn::GetAtt": ["F", "Arn"]}, {"Fn::GetAtt": "G.Outputs.Id"}]},
                            "Y": {"Fn::Sub": ["${H}${I.Arn}${J}${!K}", {"J": {"Ref": "L"}}]},
                            "Z": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "k"]},
                            "Statement": {"Condition": {"Bool": {}}}}}},
                         "Outputs": {"O": {"Condition": "N", "Value": {"Fn::Sub": "${Q}"}}}}""")))
                .extracting(reference -> reference.kind() + " " + reference.name()
                        + (reference.attribute() == null ? "" : "." + reference.attribute()))
                .containsExactly(
                        "CONDITION D",
                        "REF P",
                        "CONDITION C",
                        "DEPENDS_ON B",
                        "CONDITION E",
                        "GET_ATT F.Arn",
                        "GET_ATT G.Outputs.Id",
                        "REF L",
                        "REF H",
                        "GET_ATT I.Arn",
                        "MAPPING M",
                        "REF AWS::Region",
                        "CONDITION N",
                        "REF Q");
    }

    @Test
    void isSilentWhereAMacroOrALoopMayAddWhatIsMissing() {
        assertThat(check("{\"Resources\": {\"A\": {\"Properties\": {\"X\": {\"Ref\": \"Nowhere\"}}}}}"))
                .hasSize(1);
        assertThat(
                        check(
                                "{\"Transform\": \"AWS::LanguageExtensions\", \"Resources\": {\"A\": {\"DependsOn\": \"Nowhere\"}}}"))
                .hasSize(1);
        assertThat(
                        check(
                                "{\"Transform\": \"AWS::Serverless-2016-10-31\", \"Resources\": {\"A\": {\"DependsOn\": \"Nowhere\"}}}"))
                .isEmpty();
        assertThat(check("{\"Resources\": {\"Fn::ForEach::X\": [], \"A\": {\"DependsOn\": \"Nowhere\"}}}"))
                .isEmpty();
    }

    @Test
    void suggestsWhatIsNearOnly() {
        assertThat(Suggestion.nearest("DelaySecond", List.of("DelaySeconds", "FifoQueue")))
                .contains("DelaySeconds");
        assertThat(Suggestion.nearest("delayseconds", List.of("DelaySeconds"))).contains("DelaySeconds");
        assertThat(Suggestion.nearest("Whatever", List.of("DelaySeconds", "FifoQueue")))
                .isEmpty();
    }

    private static List<Finding> check(String template) {
        return ReferenceToNothing.check(new Document(JsonDocuments.parse("t", template), Locations.NONE));
    }
}
