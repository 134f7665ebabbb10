package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/**
 * What is known at build time, where a value is asked for.
 *
 * @param <T> what it is
 * @param content a string, number, boolean or list
 */
@SuppressWarnings("UnusedTypeParameter") // the type argument types the value
record Literal<T>(Object content) implements Value<T> {
    @Override
    public void writeTo(TreeWriter out) {
        Literals.write(content, out);
    }

    @Override
    public String describe() {
        return Literals.describe(content);
    }

    @Override
    public String toString() {
        return describe();
    }
}
