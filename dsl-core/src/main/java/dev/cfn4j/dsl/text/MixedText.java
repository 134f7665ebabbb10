package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of literal pieces and values that becomes one string value. Literal pieces mean what they say: a {@code ${…}} in them is
 * text, not a placeholder.
 *
 * <pre>{@code
 * var url = new MixedText().text("https://").value(api.ref()).text("/prod").toValue();
 * }</pre>
 */
public final class MixedText {
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
        if (value instanceof MixedTextValue inner) {
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
     * The shortest form: plain text where every piece is literal, the value itself where it is the only piece, and Fn::Sub otherwise.
     * References stand inside the text of Fn::Sub, other functions in its variables.
     */
    public Value<String> toValue() {
        return new MixedTextValue(pieces, MixedTextValue.Form.SHORTEST);
    }

    /** Fn::Join with the delimiter {@code ""}, a literal piece being one item for each of its lines; {@code ""} where there is no piece. */
    public Value<String> toJoin() {
        return new MixedTextValue(pieces, MixedTextValue.Form.JOIN);
    }
}
