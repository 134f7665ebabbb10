package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;

/**
 * What a JSONPath state finds at run time: a path into its input ({@code $.order.id}), the context object ({@code $$.Task.Token}), a
 * variable ({@code $total}), or an {@linkplain IntrinsicFunctions intrinsic function} of them. As a member of a tree it marks its
 * name: {@code Map.of("id", path("$.order.id"))} is written as {@code {"id.$": "$.order.id"}}.
 */
public final class JsonPath implements Value<Object> {
    private final String text;

    JsonPath(String text) {
        this.text = text;
    }

    /**
     * A path.
     *
     * @throws TemplateException if the text does not begin with {@code $}
     */
    public static JsonPath path(String text) {
        if (!text.startsWith("$")) {
            throw new TemplateException("`" + text
                    + "` is not a path: expected text that begins with $; functions are in IntrinsicFunctions");
        }
        return new JsonPath(text);
    }

    /** The token that ends a task with {@code waitForTaskToken}. */
    public static JsonPath taskToken() {
        return new JsonPath("$$.Task.Token");
    }

    /** The path or function as it is written. */
    public String text() {
        return text;
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (out instanceof AslWriter asl) {
            asl.path(text);
        } else {
            out.string(text);
        }
    }

    @Override
    public String describe() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
