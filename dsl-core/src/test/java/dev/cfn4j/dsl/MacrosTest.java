package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.text.MixedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MacrosTest {
    private final Template template = new Template();

    @Test
    void addsTheLanguageExtensionsWhereAFunctionNeedsThem() {
        template.output("Count", Fn.length(List.of("a")));
        assertThatPart(template, "$.Transform").isEqualTo("[\"AWS::LanguageExtensions\"]");
        assertThat(template.toJson()).isEqualTo(template.toJson());
    }

    @Test
    void findsFunctionsInsideOfText() {
        template.output(
                "Count",
                new MixedText().text("n=").value(Fn.length(List.of("a"))).toValue());
        assertThatPart(template, "$.Transform").isEqualTo("[\"AWS::LanguageExtensions\"]");
    }

    @Test
    void leavesTreesThatAreGivenAsTheyAreAlone() {
        template.output("Count", Fn.function("Fn::Length", List.of("a")));
        assertThat(template.toJson()).doesNotContain("Transform");
    }

    @Test
    void addsTheServerlessMacroForItsTypes() {
        template.add(new GenericResource("AWS::Serverless::SimpleTable", "Table"));
        template.output("Count", Fn.length(List.of("a")));
        assertThatPart(template, "$.Transform")
                .isEqualTo("[\"AWS::LanguageExtensions\", \"AWS::Serverless-2016-10-31\"]");
    }

    @Test
    void keepsWhatIsNamedAndPutsTheLanguageExtensionsFirst() {
        template.transform("AWS::Serverless-2016-10-31", "Mine");
        template.transform("AWS::Include", Map.of("Location", "s3://bucket/piece.yaml"));
        template.add(new GenericResource("AWS::Serverless::SimpleTable", "Table"));
        template.output("Count", Fn.length(List.of("a")));
        assertThatPart(template, "$.Transform").isEqualTo("""
                ["AWS::LanguageExtensions", "AWS::Serverless-2016-10-31", "Mine",
                 {"Name": "AWS::Include", "Parameters": {"Location": "s3://bucket/piece.yaml"}}]""");
    }

    @Test
    void doesNotTouchASectionThatIsGivenAsATree() {
        template.section("Transform", "Mine");
        template.output("Count", Fn.length(List.of("a")));
        assertThatPart(template, "$.Transform").isEqualTo("\"Mine\"");
    }
}
