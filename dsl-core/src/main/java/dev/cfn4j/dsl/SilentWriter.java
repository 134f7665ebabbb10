package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/** Writes nothing: for going through a tree to see what it mentions. */
abstract class SilentWriter implements TreeWriter {
    @Override
    public void startObject() {}

    @Override
    public void endObject() {}

    @Override
    public void startArray() {}

    @Override
    public void endArray() {}

    @Override
    public void name(String name) {}

    @Override
    public void string(String value) {}

    @Override
    public void integer(long value) {}

    @Override
    public void decimal(Number value) {}

    @Override
    public void bool(boolean value) {}

    @Override
    public void nul() {}
}
