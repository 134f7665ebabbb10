package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Literals;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;

/**
 * JSON inside a string: for properties that hold a document as text. Values may stand anywhere inside; the text is then an
 * Fn::Sub. Literal text means what it says, also {@code ${…}}.
 *
 * <pre>{@code
 * definition.property("Input", JsonText.of(Map.of("queue", queue.ref(), "size", 10)));
 * }</pre>
 *
 * <p>What a value resolves to at deployment is put between quotation marks as it is: it must not have quotation marks, backslashes
 * or line breaks of its own. Number parameters, and conditions that choose between numbers or between booleans, stand without
 * quotation marks; so does any value that is marked {@link #bare}.
 */
public final class JsonText {
    private JsonText() {}

    /**
     * A tree as compact JSON text.
     *
     * @param tree strings, numbers, booleans, maps, lists, structures and documents, with values anywhere
     * @throws TemplateException if the tree has what cannot stand in a template, a value that is a list, AWS::NoValue, or a condition
     *     that chooses between objects or lists
     */
    public static Value<String> of(Object tree) {
        Literals.check(tree);
        JsonTextWriter out = new JsonTextWriter();
        Literals.write(tree, out);
        return out.text().toValue();
    }

    /** A value that resolves to JSON itself, such as a number or a boolean: it stands in the text without quotation marks. */
    public static <T> Value<T> bare(Value<T> value) {
        return new Bare<>(value);
    }

    /**
     * A value without quotation marks.
     *
     * @param value what it stands for
     */
    record Bare<T>(Value<T> value) implements Value<T> {
        @Override
        public void writeTo(TreeWriter out) {
            value.writeTo(out);
        }

        @Override
        public String describe() {
            return value.describe();
        }
    }
}
