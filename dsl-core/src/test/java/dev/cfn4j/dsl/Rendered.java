package dev.cfn4j.dsl;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import net.javacrumbs.jsonunit.assertj.JsonAssert;

/** Values and pieces of templates as JSON, for tests. */
final class Rendered {
    private Rendered() {}

    /** What a value is in a template. */
    static String json(Value<?> value) {
        DocumentBuilder builder = new DocumentBuilder();
        value.writeTo(builder);
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            builder.document().root().writeTo(out);
        }
        return text.toString();
    }

    /** What a condition is in a template. */
    static String json(ConditionExpression expression) {
        return json(expression.operand());
    }

    /** Asserts on a piece of a template by its path, for example {@code Resources.Inbox}. */
    static JsonAssert assertThatPart(Template template, String path) {
        return assertThatJson(template.toJson()).inPath(path);
    }
}
