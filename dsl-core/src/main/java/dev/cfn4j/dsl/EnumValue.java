package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/** A constant of a property's enumeration, usable wherever a string value is. */
public interface EnumValue extends Value<String> {
    /** The constant as the template spells it. */
    String value();

    @Override
    default void writeTo(TreeWriter out) {
        out.string(value());
    }

    @Override
    default String describe() {
        return value();
    }
}
