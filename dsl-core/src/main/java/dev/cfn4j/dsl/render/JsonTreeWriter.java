package dev.cfn4j.dsl.render;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes a tree as JSON text, streaming; equal trees give equal bytes. Failures of the target are unchecked. Half a surrogate pair, which
 * UTF-8 cannot say, is written as an escape.
 */
public final class JsonTreeWriter implements TreeWriter, Closeable {
    private final JsonBytes out;
    private final boolean pretty;
    private int depth;
    private boolean first = true;
    private boolean named;

    private JsonTreeWriter(JsonBytes out, Layout layout) {
        this.out = out;
        this.pretty = layout == Layout.PRETTY;
    }

    /** A writer of UTF-8 bytes; closing it closes the stream. */
    public static JsonTreeWriter to(OutputStream stream, Layout layout) {
        return new JsonTreeWriter(new JsonBytes(stream), layout);
    }

    /** What is written to a tree writer, as text. */
    public static String text(Layout layout, Consumer<TreeWriter> content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonTreeWriter out = to(text, layout)) {
            content.accept(out);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** A writer of characters; closing it closes the target. */
    public static JsonTreeWriter to(Writer target, Layout layout) {
        return new JsonTreeWriter(new JsonBytes(new CharacterStream(target)), layout);
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        next();
        out.string(name);
        out.ascii(':');
        if (pretty) {
            out.ascii(' ');
        }
        named = true;
    }

    @Override
    public void string(String value) {
        beginValue();
        out.string(value);
    }

    @Override
    public void integer(long value) {
        beginValue();
        out.raw(Long.toString(value));
    }

    @Override
    public void decimal(Number value) {
        beginValue();
        boolean exact = value instanceof BigInteger || value instanceof BigDecimal;
        out.raw((exact ? value : new BigDecimal(value.toString())).toString());
    }

    @Override
    public void bool(boolean value) {
        beginValue();
        out.raw(value ? "true" : "false");
    }

    @Override
    public void nul() {
        beginValue();
        out.raw("null");
    }

    /** Writes text that begins a value, after the comma or colon that belongs before it; the text is JSON already. */
    public void rawValue(String json) {
        beginValue();
        out.raw(json);
    }

    /** Writes text as it is. */
    public void raw(String json) {
        out.raw(json);
    }

    /**
     * Hands all that was written to the target.
     *
     * @throws UncheckedIOException if the target cannot be written
     */
    public void flush() {
        out.flush();
    }

    /**
     * Ends the text with a line break, without closing the target.
     *
     * @throws UncheckedIOException if the target cannot be written
     */
    public void endDocument() {
        out.ascii('\n');
        out.flush();
    }

    /**
     * Hands all that was written to the target and closes it.
     *
     * @throws UncheckedIOException if the target cannot be written
     */
    @Override
    public void close() {
        out.close();
    }

    private void start(char bracket) {
        beginValue();
        out.ascii(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) {
        depth--;
        if (pretty && !first) {
            out.line(depth);
        }
        out.ascii(bracket);
        first = false;
    }

    /** Separates a value from what stands before it; after a name, nothing does. */
    private void beginValue() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            next();
        }
    }

    private void next() {
        if (!first) {
            out.ascii(',');
        }
        first = false;
        if (pretty) {
            out.line(depth);
        }
    }
}
