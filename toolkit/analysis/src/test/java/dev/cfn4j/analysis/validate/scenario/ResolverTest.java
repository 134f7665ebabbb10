package dev.cfn4j.analysis.validate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final TemplateModel TEMPLATE = TemplateModel.of(JsonDocuments.parse("test", """
            {"Parameters": {
               "Stage": {"Type": "String", "Default": "test", "AllowedValues": ["test", "prod"]},
               "Name": {"Type": "String", "Default": "n"},
               "Free": {"Type": "Number"},
               "Zones": {"Type": "CommaDelimitedList", "Default": "a, b"},
               "Image": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/image"}},
             "Mappings": {"Size": {"test": {"cpu": 1, "zones": ["x", "y"]}, "prod": {"cpu": 4, "zones": ["z"]}}},
             "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
             "Resources": {"Queue": {"Type": "AWS::SQS::Queue"},
                           "Zone": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "a"}}}}
            """));

    private static final Place PLACE = Place.of("Resources", "Queue", "Properties", "X");

    @Test
    void tellsDefaultsAndAllowedValuesWithTheirSource() {
        List<Possible> all = possible("{\"Ref\": \"Stage\"}");

        assertThat(all)
                .extracting(it -> it.text().orElse("?") + " " + it.origin() + " " + it.source())
                .containsExactly(
                        "test DEFAULT /Parameters/Stage/Default",
                        "test ALLOWED_VALUE /Parameters/Stage/AllowedValues/0",
                        "prod ALLOWED_VALUE /Parameters/Stage/AllowedValues/1");
        assertThat(all.get(2).scenario().holds("IsProd")).contains(true);
    }

    @Test
    void tellsThatAParameterCanBeAnythingElse() {
        assertThat(texts("{\"Ref\": \"Name\"}")).containsExactly("n", "[SCALAR]");
        assertThat(texts("{\"Ref\": \"Free\"}")).containsExactly("[SCALAR]");
        assertThat(texts("{\"Ref\": \"Image\"}")).containsExactly("[SCALAR]");
        assertThat(texts("{\"Ref\": \"Queue\"}")).containsExactly("[SCALAR]");
        assertThat(texts("{\"Fn::GetAtt\": [\"Zone\", \"NameServers\"]}")).containsExactly("[LIST]");
    }

    @Test
    void goesIntoBranchesThatCanBeTaken() {
        String node = """
                {"Fn::If": ["IsProd", {"Fn::If": ["IsProd", {"Ref": "Stage"}, "never"]}, {"Ref": "AWS::NoValue"}]}""";

        assertThat(texts(node)).containsExactly("prod", "absent");
        assertThat(possible(node).get(0).place()).hasToString("/Resources/Queue/Properties/X/Fn::If/1/Fn::If/1");
    }

    @Test
    void looksUpMappings() {
        assertThat(texts("{\"Fn::FindInMap\": [\"Size\", {\"Ref\": \"Stage\"}, \"cpu\"]}"))
                .containsExactly("1", "4");
        assertThat(texts("{\"Fn::FindInMap\": [\"Size\", {\"Ref\": \"AWS::Region\"}, \"cpu\"]}"))
                .containsExactly("1", "4");
        assertThat(texts("{\"Fn::FindInMap\": [\"Size\", \"prod\", \"nope\", {\"DefaultValue\": \"d\"}]}"))
                .containsExactly("d");
        assertThat(texts("{\"Fn::FindInMap\": [\"Nope\", \"prod\", \"cpu\"]}")).hasSize(1);
        assertThat(possible("{\"Fn::FindInMap\": [\"Size\", \"prod\", \"cpu\"]}")
                        .get(0)
                        .source())
                .hasToString("/Mappings/Size/prod/cpu");
    }

    @Test
    void makesTexts() {
        assertThat(texts("{\"Fn::Sub\": \"q-${Stage}-${!x}\"}"))
                .containsExactly("q-test-${x}", "q-test-${x}", "q-prod-${x}");
        assertThat(texts("{\"Fn::Sub\": [\"${a}\", {\"a\": 5}]}")).containsExactly("5");
        assertThat(texts("{\"Fn::Sub\": \"${AWS::Region}\"}")).containsExactly("[SCALAR]");
        assertThat(texts("{\"Fn::Join\": [\"-\", [\"a\", {\"Ref\": \"AWS::NoValue\"}, 1, true]]}"))
                .containsExactly("a-1-true");
        assertThat(texts("{\"Fn::Select\": [1, {\"Fn::Split\": [\".\", \"a.b.c\"]}]}"))
                .containsExactly("b");
        assertThat(texts("{\"Fn::Select\": [\"0\", {\"Fn::FindInMap\": [\"Size\", {\"Ref\": \"Stage\"}, \"zones\"]}]}"))
                .containsExactly("x", "z");
        assertThat(texts("{\"Fn::Select\": [7, [\"a\"]]}")).hasSize(1);
    }

    @Test
    void givesUpOnProductsThatExplode() {
        StringBuilder text = new StringBuilder("{\"Ref\": \"Name\"}");
        for (int i = 0; i < 60; i++) {
            text.insert(0, "{\"Fn::Join\": [\"\", [{\"Ref\": \"Stage\"}, {\"Ref\": \"Stage\"}, ")
                    .append("]]}");
        }

        assertThat(texts(text.toString())).hasSize(1);
    }

    private static List<String> texts(String json) {
        return possible(json).stream()
                .map(it -> it.isAbsent()
                        ? "absent"
                        : it.content() instanceof Content.Unknown unknown
                                ? unknown.results().toString()
                                : it.text().orElse("no text"))
                .toList();
    }

    private static List<Possible> possible(String json) {
        Node node = JsonDocuments.parse("test", json);
        return new Resolver(TEMPLATE, Catalog.bundled())
                .possible(node, PLACE, Conditions.of(TEMPLATE).anywhere());
    }
}
