package dev.cfn4j.dsl.text;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedTextTest {
    private static final Value<String> LOOKUP = Fn.findInMap("Zones", Fn.region(), "Name");

    @Test
    void literalPiecesAreOneString() {
        assertThatJson(json(new MixedText().text("a ${b} ").text("c").toValue()))
                .isEqualTo("\"a ${b} c\"");
        assertThatJson(json(new MixedText().toValue())).isEqualTo("\"\"");
    }

    @Test
    void aValueAloneStaysItself() {
        assertThatJson(json(new MixedText().value(Fn.ref("Queue")).toValue())).isEqualTo("{Ref: 'Queue'}");
    }

    @Test
    void referencesStandInsideTheTextOfSub() {
        Value<String> url = new MixedText()
                .text("https://")
                .value(Fn.getAtt("Site", "DomainName"))
                .text("/")
                .value(Fn.stackName())
                .toValue();
        assertThatJson(json(url)).isEqualTo("{'Fn::Sub': 'https://${Site.DomainName}/${AWS::StackName}'}");
        assertThat(url).hasToString("https://${Site.DomainName}/${AWS::StackName}");
    }

    @Test
    void otherFunctionsBecomeVariablesOnce() {
        assertThatJson(json(new MixedText()
                        .value(LOOKUP)
                        .text(".")
                        .value(Fn.ref("Value1"))
                        .text(".")
                        .value(LOOKUP)
                        .toValue()))
                .isEqualTo("""
                        {"Fn::Sub": ["${Value2}.${Value1}.${Value2}",
                          {"Value2": {"Fn::FindInMap": ["Zones", {"Ref": "AWS::Region"}, "Name"]}}]}""");
    }

    @Test
    void placeholdersDoNotComeAboutBetweenPieces() {
        assertThatJson(json(new MixedText()
                        .text("$")
                        .text("{Name} ")
                        .value(Fn.ref("Queue"))
                        .toValue()))
                .isEqualTo("{'Fn::Sub': '${!Name} ${Queue}'}");
        assertThatJson(json(new MixedText()
                        .text("$")
                        .value(Fn.sub("{Name} ${Queue}"))
                        .toValue()))
                .isEqualTo("{'Fn::Sub': ['${Value1}{Name} ${Queue}', {Value1: '$'}]}");
        assertThatJson(json(new MixedText()
                        .value(Fn.sub("${Queue} $"))
                        .text("{Name}")
                        .toValue()))
                .isEqualTo("{'Fn::Sub': ['${Queue} $${Value1}Name}', {Value1: '{'}]}");
    }

    @Test
    void literalPlaceholdersAreEscaped() {
        assertThatJson(json(
                        new MixedText().text("${HOME}/").value(Fn.ref("Name")).toValue()))
                .isEqualTo("{'Fn::Sub': '${!HOME}/${Name}'}");
    }

    @Test
    void whatEscapingCannotSayBecomesAVariable() {
        assertThatJson(json(new MixedText()
                        .text("${a:-${b}}${")
                        .value(Fn.ref("Name"))
                        .text("}")
                        .toValue()))
                .isEqualTo("{'Fn::Sub': ['${Value1}a:-${!b}}${Value1}${Name}}', {Value1: '${'}]}");
    }

    @Test
    void subInsideTextIsInlinedAndItsNamesAreKept() {
        assertThatJson(json(new MixedText()
                        .value(Fn.sub("${Value1}-x"))
                        .text("-")
                        .value(LOOKUP)
                        .toValue()))
                .inPath("$.Fn::Sub[0]")
                .isEqualTo("${Value1}-x-${Value2}");
    }

    @Test
    void textInsideTextIsFlat() {
        Value<String> inner = new MixedText().text("${x}").value(Fn.region()).toValue();
        assertThatJson(json(new MixedText().text("<").value(inner).text(">").toValue()))
                .isEqualTo("{'Fn::Sub': '<${!x}${AWS::Region}>'}");
    }

    @Test
    void joinSplitsLiteralTextAtLines() {
        assertThatJson(json(new MixedText()
                        .text("#!/bin/sh\necho \"")
                        .text("now")
                        .text("\"\necho ")
                        .value(Fn.region())
                        .text("\n")
                        .toJoin()))
                .isEqualTo("""
                        {"Fn::Join": ["", ["#!/bin/sh\\n", "echo \\"", "now", "\\"\\n", "echo ", {"Ref": "AWS::Region"}, "\\n"]]}""");
        assertThatJson(json(new MixedText().toJoin())).isEqualTo("\"\"");
        assertThatJson(json(new MixedText().text("one").toJoin())).isEqualTo("{'Fn::Join': ['', ['one']]}");
    }

    @Test
    void refusesAStructure() {
        assertThatThrownBy(() -> new MixedText().value(new Redrive()))
                .isInstanceOf(TemplateException.class)
                .hasMessage("the structure Redrive cannot stand inside text: expected a value that is a string");
    }

    @Test
    void knowsWhetherItIsLiteral() {
        assertThat(new MixedText().text("a").isLiteral()).isTrue();
        assertThat(new MixedText().text("a").value(Fn.region()).isLiteral()).isFalse();
        assertThat(List.of(new MixedText().append(new MixedText().text("a")).isLiteral()))
                .containsExactly(true);
    }

    private static String json(Value<?> value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(out);
        }
        return text.toString();
    }

    private static final class Redrive extends Structure<Redrive> {}
}
