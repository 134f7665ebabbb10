package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/**
 * A value that may stand where it stands only because a macro lets it.
 *
 * @param <T> what the value resolves to
 * @param macro the macro
 * @param value the value
 */
record MacroValue<T>(String macro, Value<T> value) implements Value<T> {
    MacroValue {
        Macros.expect();
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.needs(macro);
        value.writeTo(out);
    }

    @Override
    public String describe() {
        return value.describe();
    }
}
