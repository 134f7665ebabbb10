package dev.cfn4j.analysis.validate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final String STAGE = """
            {"Parameters": {"Stage": {"Type": "String", "AllowedValues": ["test", "prod"]}, "Name": {"Type": "String"}},
             "Conditions": {
               "IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
               "IsTest": {"Fn::Equals": ["test", {"Ref": "Stage"}]},
               "IsNamed": {"Fn::Not": [{"Fn::Equals": [{"Ref": "Name"}, ""]}]},
               "IsNever": {"Fn::Equals": [{"Ref": "Stage"}, "dev"]},
               "IsAlways": {"Fn::Or": [{"Condition": "IsProd"}, {"Condition": "IsTest"}]},
               "IsOdd": {"Fn::Nope": []}}}
            """;

    @Test
    void knowsWhatAllowedValuesExhaust() {
        Scenario test = of(STAGE).anywhere().with("IsProd", false).orElseThrow();

        assertThat(test.holds("IsTest")).contains(true);
        assertThat(test.with("IsTest", false)).isEmpty();
        assertThat(test.holds("IsNamed")).isEmpty();
        assertThat(test.words()).isEqualTo("IsProd does not hold");
    }

    @Test
    void knowsWhatIsAlwaysSo() {
        Scenario anywhere = of(STAGE).anywhere();

        assertThat(anywhere.holds("IsNever")).contains(false);
        assertThat(anywhere.holds("IsAlways")).contains(true);
        assertThat(anywhere.holds("IsProd")).isEmpty();
    }

    @Test
    void takesForPossibleWhatIsNotKnown() {
        Scenario anywhere = of(STAGE).anywhere();

        assertThat(anywhere.holds("IsOdd")).isEmpty();
        assertThat(anywhere.holds("Undefined")).isEmpty();
        assertThat(anywhere.with("Undefined", true).orElseThrow().holds("Undefined"))
                .contains(true);
    }

    @Test
    void pinsParameters() {
        Scenario anywhere = of(STAGE).anywhere();

        assertThat(anywhere.withParameter("Stage", "prod").orElseThrow().holds("IsProd"))
                .contains(true);
        assertThat(anywhere.withParameter("Stage", "dev")).isEmpty();
        assertThat(anywhere.with("IsTest", true).flatMap(it -> it.withParameter("Stage", "prod")))
                .isEmpty();
    }

    @Test
    void readsRules() {
        Conditions conditions = of("""
                {"Parameters": {"Stage": {"Type": "String"}, "Size": {"Type": "String"}},
                 "Rules": {"R": {"RuleCondition": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                                 "Assertions": [{"Assert": {"Fn::Contains": [["l", "xl"], {"Ref": "Size"}]}}]}},
                 "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                                "IsSmall": {"Fn::Equals": [{"Ref": "Size"}, "s"]}}}
                """);

        assertThat(conditions.anywhere().with("IsSmall", true).orElseThrow().holds("IsProd"))
                .contains(false);
        assertThat(conditions.anywhere().holds("IsSmall")).isEmpty();
    }

    @Test
    void tellsWhereMembersAreTogether() {
        ObjectNode object = (ObjectNode) JsonDocuments.parse("test", """
                {"A": {"Fn::If": ["IsProd", 1, {"Ref": "AWS::NoValue"}]},
                 "B": {"Fn::If": ["IsTest", {"Ref": "AWS::NoValue"}, 2]},
                 "C": {"Fn::If": ["IsNamed", {"Fn::If": ["IsProd", 1, {"Ref": "AWS::NoValue"}]}, 5]},
                 "D": 1, "E": {"Ref": "AWS::NoValue"}}
                """);
        ObjectMembers members = ObjectMembers.of(object, of(STAGE).anywhere());

        assertThat(members.where(List.of("A"), List.of("B"))).isEmpty();
        assertThat(members.where(List.of("A", "B"), List.of()).orElseThrow().words())
                .isEqualTo("IsProd holds and IsTest does not hold");
        assertThat(members.whereAbsent("C").orElseThrow().words()).isEqualTo("IsNamed holds and IsProd does not hold");
        assertThat(members.whereAbsent("D")).isEmpty();
        assertThat(members.isAlways("D")).isTrue();
        assertThat(members.isPossible("E")).isFalse();
        assertThat(members.isPossible("A")).isTrue();
        assertThat(members.isAlways("A")).isFalse();
        assertThat(members.isOpen()).isFalse();
    }

    @Test
    void endsWithVeryManyConditions() {
        Map<String, Node> chain = new LinkedHashMap<>();
        chain.put("C0", JsonDocuments.parse("test", "{\"Fn::Equals\": [{\"Ref\": \"P\"}, \"0\"]}"));
        for (int i = 1; i < 20_000; i++) {
            chain.put("C" + i, JsonDocuments.parse("test", """
                    {"Fn::And": [{"Fn::Or": [{"Condition": "C%d"}, {"Fn::Equals": [{"Ref": "P"}, "%d"]}]},
                                 {"Condition": "C%d"}]}""".formatted(i - 1, i, i / 2)));
        }
        Conditions conditions =
                Conditions.of(TemplateModel.of(new ObjectNode(Map.of("Conditions", new ObjectNode(chain)))));
        for (String name : chain.keySet()) {
            assertThat(conditions.anywhere().with(name, true)).isPresent();
        }
        assertThat(conditions.hasStopped()).isTrue();
    }

    @Test
    void endsWhereConditionsGoInCircles() {
        Conditions conditions = of("""
                {"Conditions": {"A": {"Condition": "B"}, "B": {"Fn::Or": [{"Condition": "A"}, {"Condition": "B"}]}}}
                """);

        assertThat(conditions.anywhere().with("A", true)).isPresent();
        assertThat(conditions.anywhere().holds("B")).isEmpty();
    }

    @Test
    void doesNotTryOutWhatGrowsExponentially() {
        StringBuilder text = new StringBuilder("{\"Conditions\": {");
        for (int i = 0; i < 60; i++) {
            text.append("\"X%d\": {\"Fn::Equals\": [{\"Ref\": \"P%d\"}, {\"Ref\": \"Q%d\"}]},".formatted(i, i, i));
            text.append("\"N%d\": {\"Fn::Not\": [{\"Condition\": \"X%d\"}]},".formatted(i, i));
        }
        text.append("\"Any\": {\"Fn::And\": [");
        for (int i = 0; i < 60; i++) {
            text.append(i == 0 ? "" : ",").append("""
                    {"Fn::Or": [{"Fn::And": [{"Condition": "X%d"}, {"Condition": "N%d"}]},
                                {"Fn::And": [{"Condition": "N%d"}, {"Condition": "X%d"}]}]}""".formatted(i, (i + 1) % 60, i, (i + 1) % 60));
        }
        Conditions conditions = of(text.append("]}}}").toString());

        assertThat(conditions.anywhere().with("Any", true)).isPresent();
    }

    private static Conditions of(String text) {
        return Conditions.of(TemplateModel.of(JsonDocuments.parse("test", text)));
    }

    @Test
    void comparesAsText() {
        Conditions conditions = of("""
                {"Conditions": {"A": {"Fn::Equals": [1, "1"]}, "B": {"Fn::Equals": ["true", true]},
                                "C": {"Fn::Equals": ["a", "A"]}}}
                """);

        assertThat(conditions.anywhere().holds("A")).contains(true);
        assertThat(conditions.anywhere().holds("B")).contains(true);
        assertThat(conditions.anywhere().holds("C")).contains(false);
    }
}
