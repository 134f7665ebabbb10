package dev.cfn4j.dsl.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;

/** Writes a tree as JSON text, streaming; equal trees give equal bytes. Failures of the target are unchecked. */
public final class JsonTreeWriter implements TreeWriter, Closeable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")
                    .withRootSeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private final JsonGenerator out;

    private JsonTreeWriter(JsonGenerator out, Layout layout) {
        this.out = out;
        if (layout == Layout.PRETTY) {
            out.setPrettyPrinter(PRETTY.createInstance());
        }
    }

    /**
     * A writer of UTF-8 bytes; closing it closes the stream.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static JsonTreeWriter to(OutputStream stream, Layout layout) {
        try {
            return new JsonTreeWriter(FACTORY.createGenerator(stream), layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written to a tree writer, as text. */
    public static String text(Layout layout, Consumer<TreeWriter> content) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = to(text, layout)) {
            content.accept(out);
        }
        return text.toString();
    }

    /**
     * A writer of characters; closing it closes the target.
     *
     * @throws UncheckedIOException if the target cannot be written
     */
    public static JsonTreeWriter to(Writer target, Layout layout) {
        try {
            return new JsonTreeWriter(FACTORY.createGenerator(target), layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        try {
            out.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startArray() {
        try {
            out.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String name) {
        try {
            out.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(String value) {
        try {
            out.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void integer(long value) {
        try {
            out.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void decimal(Number value) {
        try {
            writeDecimal(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            out.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void nul() {
        try {
            out.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text that begins a value, after the comma or colon that belongs before it; the text is JSON already. */
    public void rawValue(String json) {
        try {
            out.writeRawValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text as it is. */
    public void raw(String json) {
        try {
            out.writeRaw(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands all that was written to the target. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the text with a line break, without closing the target. */
    public void endDocument() {
        try {
            out.writeRaw('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDecimal(Number value) throws IOException {
        if (value instanceof BigInteger big) {
            out.writeNumber(big);
        } else {
            out.writeNumber(value instanceof BigDecimal big ? big : new BigDecimal(value.toString()));
        }
    }
}
