package dev.cfn4j.dsl.text;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private final Template template = new Template();
    private final Condition prod = template.condition("IsProd", Fn.equal(Fn.region(), "us-east-1"));

    @Test
    void literalsAloneAreAString() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "a \"b\" ${c}\n");
        tree.put("list", List.of(1, 2.5, true));
        assertThat(sub(tree))
                .isEqualTo("\"{\\\"text\\\":\\\"a \\\\\\\"b\\\\\\\" ${c}\\\\n\\\",\\\"list\\\":[1,2.5,true]}\"");
    }

    @Test
    void valuesStandBetweenQuotationMarks() {
        assertThatJson(sub(Map.of("queue", Fn.ref("Queue"), "list", List.of("${x}", Fn.getAtt("A", "Arn")))))
                .isEqualTo("{'Fn::Sub': '{\"list\":[\"${!x}\",\"${A.Arn}\"],\"queue\":\"${Queue}\"}'}");
    }

    @Test
    void numbersStandWithout() {
        Parameter<Number> size = template.parameter("Size", ParameterType.NUMBER);
        assertThatJson(sub(List.of(
                        size,
                        JsonText.bare(Fn.getAtt("A", "Size")),
                        prod.then(300).otherwise(30),
                        prod.then("x").otherwise("y"))))
                .isEqualTo("{'Fn::Sub': ['[${Size},${A.Size},${Value1},\"${Value2}\"]', {"
                        + "Value1: {'Fn::If': ['IsProd', '300', '30']}, Value2: {'Fn::If': ['IsProd', 'x', 'y']}}]}");
    }

    @Test
    void literalTextInsideExpressionsIsEscaped() {
        assertThatJson(sub(List.of(
                        Fn.sub("say \"${X}\"\n"),
                        Fn.sub("${A}\\", Map.of("A", "\"")),
                        Fn.join("\"", "a\"b", Fn.ref("X")),
                        prod.then("\"").otherwise(Fn.sub("\t${X}")))))
                .isEqualTo("{'Fn::Sub': ['[\"say \\\\\"${X}\\\\\"\\\\n\",\"${Value1}\",\"${Value2}\",\"${Value3}\"]', {"
                        + "Value1: {'Fn::Sub': ['${A}\\\\\\\\', {A: '\\\\\"'}]},"
                        + "Value2: {'Fn::Join': ['\\\\\"', ['a\\\\\"b', {Ref: 'X'}]]},"
                        + "Value3: {'Fn::If': ['IsProd', '\\\\\"', {'Fn::Sub': '\\\\t${X}'}]}}]}");
    }

    @Test
    void textInsideTextIsEscapedTwice() {
        assertThatJson(sub(List.of(JsonText.of(List.of(Fn.ref("X"))), JsonText.of(List.of("y")))))
                .isEqualTo("{'Fn::Sub': '[\"[\\\\\"${X}\\\\\"]\",\"[\\\\\"y\\\\\"]\"]'}");
    }

    @Test
    void documentsAndMapsOfExpressionNamesAreTrees() {
        assertThatJson(sub(Map.of("Ref", "Queue"))).isEqualTo("\"{\\\"Ref\\\":\\\"Queue\\\"}\"");
        Value<String> policy = PolicyDocument.impliedResource(
                        Statement.allow("s3:*").to(Principal.arn(Fn.getAtt("Role", "Arn"))))
                .toText();
        assertThatJson(json(policy))
                .isEqualTo("{'Fn::Sub': '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                        + "\"Principal\":{\"AWS\":\"${Role.Arn}\"},\"Action\":\"s3:*\"}]}'}");
    }

    @Test
    void refusesWhatTextCannotHold() {
        refuses(prod.then("x").orNoValue(), "AWS::NoValue cannot leave out a part of JSON text");
        refuses(Fn.getAzs(), "Fn::GetAZs is a list, which cannot stand inside JSON text");
        refuses(template.parameter("Zones", ParameterType.COMMA_DELIMITED_LIST), "the parameter Zones is a list");
        refuses(prod.then(List.of("x")).otherwise(List.of("y")), "chooses a value of kind list");
        refuses(new StringBuilder(), "cannot stand in a template");
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        refuses(endless, "contains itself");
    }

    private static void refuses(Object item, String message) {
        assertThatThrownBy(() -> JsonText.of(List.of(item)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(message);
    }

    private static String sub(Object tree) {
        return json(JsonText.of(tree));
    }

    private static String json(Value<?> value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(out);
        }
        return text.toString();
    }
}
