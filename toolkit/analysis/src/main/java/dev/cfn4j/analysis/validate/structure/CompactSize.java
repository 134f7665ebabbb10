package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;

/** Counts the bytes of a tree as JSON without spaces. */
final class CompactSize implements TreeWriter {
    private static final int BRACKETS = 2;
    private static final int QUOTES = 2;

    private long size;
    private boolean isFirst = true;

    private CompactSize() {}

    static long of(Node node) {
        CompactSize counter = new CompactSize();
        node.writeTo(counter);
        return counter.size - 1;
    }

    @Override
    public void startObject() {
        start();
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void startArray() {
        start();
    }

    @Override
    public void endArray() {
        end();
    }

    @Override
    public void name(String name) {
        size += bytes(name);
        separator();
    }

    @Override
    public void string(String value) {
        size += bytes(value);
        separator();
    }

    @Override
    public void integer(long value) {
        size += Long.toString(value).length();
        separator();
    }

    @Override
    public void decimal(Number value) {
        size += value.toString().length();
        separator();
    }

    @Override
    public void bool(boolean value) {
        size += Boolean.toString(value).length();
        separator();
    }

    @Override
    public void nul() {
        size += "null".length();
        separator();
    }

    private void start() {
        size += BRACKETS;
        isFirst = true;
    }

    /** The last member has no comma after it. */
    private void end() {
        size -= isFirst ? 0 : 1;
        separator();
    }

    /** A comma or colon. */
    private void separator() {
        size++;
        isFirst = false;
    }

    /** A pair of surrogates is four bytes. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return c == '"' || c == '\\' || c < ' ' ? 2 : 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    private static long bytes(String text) {
        long bytes = QUOTES;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
        }
        return bytes;
    }
}
