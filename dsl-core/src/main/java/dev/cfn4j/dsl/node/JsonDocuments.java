package dev.cfn4j.dsl.node;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.cfn4j.dsl.location.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON text as a tree, within limits that keep hostile input harmless. */
public final class JsonDocuments {
    private static final int DEEPEST = 200;
    private static final JsonFactory TOLERANT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .build())
            .build();
    private static final JsonFactory FACTORY = TOLERANT.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonDocuments() {}

    /**
     * Reads a UTF-8 file.
     *
     * @throws DocumentException if it is not one JSON value
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Node read(Path file) {
        try {
            return parse(file.toString(), Utf8.decode(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one JSON value.
     *
     * @param name what the text is called in messages
     * @throws DocumentException if the text is not one JSON value, has a name twice in an object, or is nested too deep
     */
    public static Node parse(String name, String text) {
        return read(name, text, FACTORY, parser -> {
            DocumentBuilder builder = new DocumentBuilder();
            copyValue(parser, builder);
            return builder.document().root();
        });
    }

    /**
     * Reads one JSON value, with the line and column of each of its nodes.
     *
     * @param name what the text is called in messages and locations
     * @param faults hears of what does not keep the text from being read
     * @throws DocumentException if the text is not one JSON value, or is nested too deep
     */
    public static Document document(String name, String text, TextFaults faults) {
        return read(name, text, TOLERANT, parser -> {
            JsonComposer.Composed root = new JsonComposer(name, parser, faults).value();
            return new Document(root.node(), new TextLocations(name, root.mark()));
        });
    }

    private static <T> T read(String name, String text, JsonFactory factory, Content<T> content) {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new DocumentException(name + " is empty");
            }
            T result = content.read(parser);
            if (parser.nextToken() != null) {
                throw new DocumentException(
                        location(name, parser.currentTokenLocation()),
                        "expected the end after the first value, found more");
            }
            return result;
        } catch (JsonProcessingException e) {
            throw e.getLocation() == null
                    ? new DocumentException(name + ": " + reason(e))
                    : new DocumentException(location(name, e.getLocation()), reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is made of the tokens of the only value. */
    private interface Content<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static String reason(JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
        return reason.contains("non-standard) comment") || reason.startsWith("Unexpected character ('#'")
                ? "found a comment; JSON, unlike JSON5, has none: delete it, or use YAML"
                : reason;
    }

    private static SourceLocation location(String name, JsonLocation at) {
        return new SourceLocation(name, Math.max(1, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static void copyValue(JsonParser parser, DocumentBuilder to) throws IOException {
        int depth = 0;
        do {
            depth += copyToken(parser, to);
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static int copyToken(JsonParser parser, DocumentBuilder to) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> to.startObject();
            case END_OBJECT -> to.endObject();
            case START_ARRAY -> to.startArray();
            case END_ARRAY -> to.endArray();
            case FIELD_NAME -> to.name(parser.currentName());
            case VALUE_STRING -> to.string(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.decimal(parser.getDecimalValue());
            case VALUE_TRUE -> to.bool(true);
            case VALUE_FALSE -> to.bool(false);
            case VALUE_NULL -> to.nul();
            default -> throw new IllegalStateException("unexpected token " + token);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
}
