package dev.cfn4j.dsl.text;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import example.Queue;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTemplateTest {
    @Test
    void insertsLocalsReferencesAndFunctions() {
        Map<String, Object> locals = Map.of(
                "port",
                8080,
                "queue",
                new Queue("Q"),
                "tier",
                Map.of("name", "web"),
                "host",
                Fn.importValue("host"),
                "on",
                true);
        MixedText text = fill(
                "{{port}} {{ on }} {{locals.port}} {{tier.name}} {{queue}} {{queue.Arn}} {{Inbox}} {{Inbox.Arn}} {{AWS::Region}} {{host}}"
                        + " {{ref('Inbox')}} {{getAtt(\"Inbox\", 'Arn')}} {{findInMap('M', ref('AWS::Region'), tier.name)}}"
                        + " {{importValue('x')}} {{'{{'}} ${HOME}",
                locals);
        assertThatJson(json(text)).isEqualTo("""
                {"Fn::Sub": ["8080 true 8080 web ${Q} ${Q.Arn} ${Inbox} ${Inbox.Arn} ${AWS::Region} ${Value1} ${Inbox} ${Inbox.Arn} ${Value2}\
                 ${Value3} {{ ${!HOME}",
                  {"Value1": {"Fn::ImportValue": "host"}, "Value2": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "web"]},
                   "Value3": {"Fn::ImportValue": "x"}}]}""");
    }

    @Test
    void rendersAsTheJoinOfCloudformationRubyDsl() {
        assertThatJson(json(
                        fill("#!/bin/sh\necho \"the time is {{now}}\"\necho {{AWS::Region}}\n", Map.of("now", "noon"))
                                .toJoin()))
                .isEqualTo("""
                        {"Fn::Join": ["", ["#!/bin/sh\\n", "echo \\"the time is ", "noon", "\\"\\n", "echo ", {"Ref": "AWS::Region"}, "\\n"]]}""");
    }

    @Test
    void choosesAndRepeatsAtBuildTime() {
        String text = """
                packages:
                {{#each packages as package}}
                  - {{package.name}}{{#if package.pinned}}={{package.version}}{{/if}}
                {{/each}}
                {{#if debug}}
                set -x
                {{else}}
                set -e
                {{/if}}
                {{#each env as entry}}
                export {{entry.key}}={{entry.value}}
                {{/each}}
                end
                """;
        Map<String, Object> locals = Map.of(
                "packages",
                List.of(Map.of("name", "jq", "pinned", true, "version", "1.7"), Map.of("name", "git", "pinned", false)),
                "debug",
                false,
                "env",
                new java.util.TreeMap<>(Map.of("A", 1, "B", "two")));
        assertThat(fill(text, locals).toLiteral()).isEqualTo("""
                packages:
                  - jq=1.7
                  - git
                set -e
                export A=1
                export B=two
                end
                """);
    }

    @Test
    void emptyCountsAsFalse() {
        Map<String, Object> locals = Map.of("none", List.of(), "blank", "", "some", List.of(1), "map", Map.of());
        assertThat(fill(
                                "{{#if none}}1{{/if}}{{#if blank}}2{{/if}}{{#if some}}3{{/if}}{{#if map}}4{{else}}5{{/if}}",
                                locals)
                        .toLiteral())
                .isEqualTo("35");
    }

    @Test
    void isNoLiteralWhereAValueOccurs() {
        assertThatThrownBy(() -> fill("a {{AWS::Region}}", Map.of()).toLiteral())
                .isInstanceOf(TemplateException.class)
                .hasMessage(
                        "the text holds ${AWS::Region}, which is known at deployment only: expected text that is known now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "{{a b}} | t.sh:2: `{{a b}}` is no expression: expected a name such as Queue.Arn, a string in quotes, or one of"
                        + " ref('Name'), getAtt('Name', 'Attribute'), findInMap('Mapping', 'key', 'key'), importValue('name')",
                "{{ref('A', 'B')}} | t.sh:2: `{{ref('A', 'B')}}` is no expression: expected a name such as Queue.Arn, a string in quotes, or"
                        + " one of ref('Name'), getAtt('Name', 'Attribute'), findInMap('Mapping', 'key', 'key'), importValue('name')",
                "{{open | t.sh:2: `{{` is opened and never closed; as text it is {{'{{'}}",
                "{{#if on}} | t.sh:2: `{{#if}}` is opened and never closed",
                "{{#while on}} | t.sh:2: `{{#while on}}` is no block: expected `{{#if name}}` or `{{#each names as name}}`",
                "{{/if}} | t.sh:2: `{{/if}}` closes nothing",
                "{{#if on}}{{/each}} | t.sh:2: `{{/each}}` closes nothing: `{{#if}}` of line 2 is open",
                "{{else}} | t.sh:2: `{{else}}` stands outside of `{{#if}}`",
                "{{AWS::Regoin}} | t.sh:2: `AWS::Regoin` is no pseudo parameter; did you mean `AWS::Region`?",
                "{{map.kez}} | t.sh:2: `kez` is no member of `map`; did you mean `key`?",
                "{{on.x}} | t.sh:2: `on` has no members",
                "{{map}} | t.sh:2: `map` is a map: expected text, a number or a boolean",
                "{{#each on as x}}{{/each}} | t.sh:2: `on` is of Boolean: expected a list or a map",
                "{{#each AWS::NotificationARNs as x}}{{/each}} | t.sh:2: `AWS::NotificationARNs` is ${AWS::NotificationARNs}, which is known at"
                        + " deployment only: expected a list or a map",
                "{{#if Inbox}}{{/if}} | t.sh:2: `Inbox` is ${Inbox}, which is known at deployment only: a condition is decided now; choose in"
                        + " Java with condition.then(…).otherwise(…) and pass the result"
            })
    void namesTheLineOfAMistake(String text, String message) {
        assertThatThrownBy(() -> TextTemplate.parse("t.sh", "first\n" + text)
                        .fill(Map.of("on", true, "map", Map.of("key", 1)), () -> Set.of("Inbox")))
                .isInstanceOf(TemplateException.class)
                .hasMessage(message);
    }

    @Test
    void checksReferencesWhenTheTextIsWritten() {
        MixedText text = fill("{{Inbox}}{{Inbux}}", Map.of());
        assertThatThrownBy(() -> json(text))
                .isInstanceOf(TemplateException.class)
                .hasMessage(
                        "t.sh:1: `Inbux` is neither a local nor a parameter or resource of the stack; did you mean `Inbox`?");
    }

    @Test
    void survivesLongTextWithoutAnEnd() {
        assertThatThrownBy(() -> fill("{{" + "a".repeat(200_000), Map.of()))
                .hasMessageStartingWith("t.sh:1: `{{` is opened");
    }

    private static MixedText fill(String text, Map<String, ?> locals) {
        return TextTemplate.parse("t.sh", text).fill(locals, () -> Set.of("Inbox"));
    }

    private static String json(Value<?> value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(out);
        }
        return text.toString();
    }
}
