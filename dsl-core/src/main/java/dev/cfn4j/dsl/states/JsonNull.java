package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;

/** A JSON null, which means something in the states language. */
enum JsonNull implements Value<Object> {
    NULL;

    @Override
    public void writeTo(TreeWriter out) {
        out.nul();
    }

    @Override
    public String describe() {
        return "null";
    }
}
