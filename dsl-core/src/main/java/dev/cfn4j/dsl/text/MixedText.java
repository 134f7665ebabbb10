package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of literal pieces and values that becomes one string value. Literal pieces mean what they say: a {@code ${…}} in them is
 * text, not a placeholder. As a value, it takes the form of {@link #toValue()}.
 *
 * <pre>{@code
 * api.url(new MixedText().text("https://").value(host.ref()).text("/prod"));
 * }</pre>
 */
public final class MixedText implements Value<String> {
    private final List<Object> pieces = new ArrayList<>();

    /** Text without pieces. */
    public MixedText() {}

    /** Adds a literal piece. */
    public MixedText text(String literal) {
        pieces.add(literal);
        return this;
    }

    /**
     * Adds a piece that resolves to a string, number or boolean.
     *
     * @throws TemplateException if the value is a structure, which is no text
     */
    public MixedText value(Value<?> value) {
        if (value instanceof Structure<?>) {
            throw new TemplateException("the structure " + value.describe()
                    + " cannot stand inside text: expected a value that is a string");
        }
        if (value instanceof MixedText inner) {
            append(inner);
        } else if (value instanceof MixedTextValue inner) {
            pieces.addAll(inner.pieces());
        } else {
            pieces.add(value);
        }
        return this;
    }

    /** Adds all pieces of other text. */
    public MixedText append(MixedText other) {
        pieces.addAll(List.copyOf(other.pieces));
        return this;
    }

    /** Whether every piece so far is literal. */
    public boolean isLiteral() {
        return pieces.stream().allMatch(String.class::isInstance);
    }

    /**
     * The shortest form of the pieces so far: plain text where every piece is literal, the value itself where it is the only piece, and Fn::Sub otherwise.
     * References stand inside the text of Fn::Sub, other functions in its variables.
     */
    public Value<String> toValue() {
        return new MixedTextValue(pieces, MixedTextValue.Form.SHORTEST);
    }

    /** Fn::Join with the delimiter {@code ""}, a literal piece being one item for each of its lines; {@code ""} where there is no piece. */
    public Value<String> toJoin() {
        return new MixedTextValue(pieces, MixedTextValue.Form.JOIN);
    }

    /**
     * The text as a string, for where no value can stand.
     *
     * @throws TemplateException if a piece is known at deployment only
     */
    public String toLiteral() {
        StringBuilder literal = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof Value<?> value) {
                throw new TemplateException("the text holds " + value.describe()
                        + ", which is known at deployment only: expected text that is known now");
            }
            literal.append(piece);
        }
        return literal.toString();
    }

    @Override
    public void writeTo(TreeWriter out) {
        toValue().writeTo(out);
    }

    @Override
    public String describe() {
        return toValue().describe();
    }

    @Override
    public String toString() {
        return describe();
    }
}
