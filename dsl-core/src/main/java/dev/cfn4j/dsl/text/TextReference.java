package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;

/**
 * A reference by name that is checked when the template is written, because what it names may be added later.
 *
 * @param name the parameter or resource
 * @param attribute the attribute; empty for Ref
 * @param check throws where there is no such name
 */
record TextReference(String name, String attribute, Runnable check) implements Value<String> {
    @Override
    public void writeTo(TreeWriter out) {
        check.run();
        value().writeTo(out);
    }

    private Value<String> value() {
        return attribute.isEmpty() ? Fn.ref(name) : Fn.getAtt(name, attribute);
    }

    @Override
    public String describe() {
        return value().describe();
    }
}
