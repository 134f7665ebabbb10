package dev.cfn4j.spec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.cfn4j.spec.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text to and from a tree of Map, List, String, BigDecimal and Boolean; a JSON null is left out of the tree. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** Reads the object that {@code in} holds and closes it; {@code place} names it in messages. */
    public static Fields readObject(InputStream in, String place) {
        return read(in, place, null);
    }

    /**
     * Reads an object that somebody wrote by hand: its places are named by file and line, and a name that an object has twice is
     * an error.
     */
    public static Fields readObjectWithLines(InputStream in, String file) {
        return read(in, file, new SourceLines());
    }

    private static Fields read(InputStream in, String place, @Nullable SourceLines lines) {
        try (var parser = FACTORY.createParser(in)) {
            return read(parser, place, lines);
        } catch (IOException e) {
            throw new SpecException(place + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Fields read(JsonParser parser, String place, @Nullable SourceLines lines) throws IOException {
        try {
            if (lines != null) {
                parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            }
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new SpecException(place + ":1 is not a JSON object: expected it to start with '{'");
            }
            var root = objectFrom(parser, lines);
            if (lines != null && parser.nextToken() != null) {
                throw new SpecException(place + ":" + line(parser) + " has more after the object: expected the end");
            }
            return new Fields(place, root, lines);
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new SpecException(
                    place + ":" + at.getLineNr() + " is not valid JSON (column " + at.getColumnNr() + "): "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                    e);
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The tree as indented text with one line for each value, ending in a line feed. */
    public static byte[] indented(Map<String, ?> tree) {
        var out = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(out)) {
            generator.setPrettyPrinter(printer());
            writeValue(generator, tree);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The tree as text without any white space. */
    public static byte[] compact(Map<String, ?> tree) {
        var out = new ByteArrayOutputStream();
        try (var generator = FACTORY.createGenerator(out)) {
            writeValue(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static DefaultPrettyPrinter printer() {
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    private static void writeValue(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (var entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                writeValue(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (var item : list) {
                writeValue(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof Number number) {
            generator.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            generator.writeString((String) value);
        }
    }

    private static Map<String, Object> objectFrom(JsonParser parser, @Nullable SourceLines lines) throws IOException {
        Map<String, Object> result = new LinkedHashMap<>();
        if (lines != null) {
            lines.add(result, line(parser));
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (lines != null) {
                lines.add(result, name, line(parser));
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                result.put(name, valueFrom(parser, lines));
            }
        }
        return result;
    }

    private static List<Object> listFrom(JsonParser parser, @Nullable SourceLines lines) throws IOException {
        List<Object> result = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                result.add(valueFrom(parser, lines));
            }
        }
        return result;
    }

    private static Object valueFrom(JsonParser parser, @Nullable SourceLines lines) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> objectFrom(parser, lines);
            case START_ARRAY -> listFrom(parser, lines);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDecimalValue());
            default -> parser.getText();
        };
    }

    private static BigDecimal number(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
