package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {
    private final Template template = new Template();
    private final Mapping sizes = template.mapping("Sizes")
            .row("test", Map.of("Delay", 5, "Name", "small", "Zones", List.of("a", "b")))
            .row("prod", Map.of("Delay", 50, "Name", "large", "Zones", List.of("a", "b", "c")));

    @Test
    void looksLiteralKeysUpAtBuildTime() {
        assertThat(json(sizes.find("test", "Name"))).isEqualTo("\"small\"");
        assertThat(json(Fn.number(sizes.find("prod", "Delay")))).isEqualTo("50");
        assertThat(json(sizes.findList("prod", "Zones"))).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(sizes.get("test", "Delay")).isEqualTo(5);
        assertThat(json(template.find("Sizes", "test", "Name"))).isEqualTo("\"small\"");
    }

    @Test
    void leavesTheLookupToTheDeploymentWhereAKeyIsAValue() {
        String stage = "{\"Ref\":\"Stage\"}";
        assertThat(json(sizes.find(Fn.ref("Stage"), "Name")))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\"," + stage + ",\"Name\"]}");
        assertThat(json(sizes.find("test", Fn.ref("Stage"))))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\",\"test\"," + stage + "]}");
        assertThat(json(sizes.find(Fn.ref("Stage"), Fn.ref("Stage"))))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\"," + stage + "," + stage + "]}");
        assertThat(json(sizes.findList(Fn.ref("Stage"), "Zones")))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\"," + stage + ",\"Zones\"]}");
        assertThat(json(template.find("Sizes", Fn.ref("Stage"), "Name")))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\"," + stage + ",\"Name\"]}");
    }

    @Test
    void rendersTheFunctionWhereItIsAskedFor() {
        assertThat(json(sizes.findInMap("test", "Name")))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\",\"test\",\"Name\"]}");
        assertThat(json(Fn.findInMap("Sizes", "test", "Name")))
                .isEqualTo("{\"Fn::FindInMap\":[\"Sizes\",\"test\",\"Name\"]}");
    }

    @Test
    void takesADefaultWhereAKeyIsMissing() {
        assertThat(json(sizes.findOrDefault("test", "Colour", "blue"))).isEqualTo("\"blue\"");
        assertThat(json(sizes.findOrDefault("test", "Name", "blue"))).isEqualTo("\"small\"");
        template.output("Name", sizes.findOrDefault(Fn.ref("Stage"), "Name", "blue"));
        Rendered.assertThatPart(template, "$.Outputs.Name.Value").isEqualTo("""
                {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Name", {"DefaultValue": "blue"}]}""");
        Rendered.assertThatPart(template, "$.Transform").isEqualTo("[\"AWS::LanguageExtensions\"]");
    }

    @Test
    void refusesKeysThatAreNotThereAndNamesNearOnes() {
        assertThatThrownBy(() -> sizes.find("tes", "Name"))
                .hasMessage("there is no key `tes` in the mapping `Sizes`: did you mean `test`?");
        assertThatThrownBy(() -> sizes.find("test", "Dela"))
                .hasMessage("there is no key `Dela` in the row `test` of the mapping `Sizes`: did you mean `Delay`?");
        assertThatThrownBy(() -> sizes.find(Fn.ref("Stage"), "Colour"))
                .hasMessage("there is no key `Colour` in any row of the mapping `Sizes`, which has Delay, Name, Zones");
        assertThatThrownBy(() -> sizes.findInMap("tes", "Name")).hasMessageContaining("did you mean `test`?");
        assertThatThrownBy(() -> template.find("Size", "test", "Name"))
                .hasMessage("there is no mapping `Size` in the template: did you mean `Sizes`?");
        assertThatThrownBy(() -> sizes.findList("test", "Name")).hasMessageContaining("is small, no list: use find");
        assertThatThrownBy(() -> sizes.findInMap(5, "Name"))
                .hasMessage("a key of a mapping is a string or value, found 5 of java.lang.Integer");
    }
}
