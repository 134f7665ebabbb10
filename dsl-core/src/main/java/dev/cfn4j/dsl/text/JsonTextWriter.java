package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.dsl.render.TreeWriter;
import java.io.StringWriter;

/** Writes a tree as JSON text in which expressions stay expressions. */
final class JsonTextWriter implements TreeWriter {
    private final StringWriter literal = new StringWriter();
    private final JsonTreeWriter json = JsonTreeWriter.to(literal, Layout.COMPACT);
    private final MixedText text = new MixedText();

    /** The text, when all has been written. */
    MixedText text() {
        endLiteral();
        return text;
    }

    /** Writes an expression as a piece of its own, and what any other value is made of. */
    @Override
    public void value(Value<?> value) {
        refuseList(value);
        DocumentBuilder builder = new DocumentBuilder();
        value.writeTo(builder);
        Node node = builder.document().root();
        if (!JsonTextExpression.isExpression(node)) {
            value.writeTo(this);
        } else if (isBare(value) || JsonTextExpression.choosesBareScalars(node)) {
            piece("", JsonTextExpression.of(node));
        } else {
            piece("\"", JsonTextExpression.of(node));
        }
    }

    private static void refuseList(Value<?> value) {
        if (value instanceof Parameter<?> parameter && parameter.type().name().contains("List")) {
            throw new TemplateException("the parameter " + parameter.name()
                    + " is a list, which cannot stand inside JSON text: use Fn.join or Fn.select");
        }
    }

    private static boolean isBare(Value<?> value) {
        return value instanceof JsonText.Bare<?>
                || (value instanceof Parameter<?> parameter && parameter.type().equals(ParameterType.NUMBER));
    }

    private void piece(String quotationMark, Value<?> expression) {
        json.rawValue(quotationMark);
        endLiteral();
        text.value(expression);
        json.raw(quotationMark);
    }

    private void endLiteral() {
        json.flush();
        if (literal.getBuffer().length() > 0) {
            text.text(literal.toString());
            literal.getBuffer().setLength(0);
        }
    }

    @Override
    public void startObject() {
        json.startObject();
    }

    @Override
    public void endObject() {
        json.endObject();
    }

    @Override
    public void startArray() {
        json.startArray();
    }

    @Override
    public void endArray() {
        json.endArray();
    }

    @Override
    public void name(String name) {
        json.name(name);
    }

    @Override
    public void string(String value) {
        json.string(value);
    }

    @Override
    public void integer(long value) {
        json.integer(value);
    }

    @Override
    public void decimal(Number value) {
        json.decimal(value);
    }

    @Override
    public void bool(boolean value) {
        json.bool(value);
    }

    @Override
    public void nul() {
        json.nul();
    }
}
