package dev.cfn4j.dsl.node;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads JSON text as a tree, within limits that keep hostile input harmless. */
public final class JsonDocuments {
    private static final int DEEPEST = 200;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .build())
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
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new DocumentException(name + " is empty");
            }
            DocumentBuilder builder = new DocumentBuilder();
            copyValue(parser, builder);
            if (parser.nextToken() != null) {
                throw new DocumentException(
                        name + ":" + parser.currentTokenLocation().getLineNr()
                                + ": expected the end after the first value, found more");
            }
            return builder.document().root();
        } catch (JsonProcessingException e) {
            throw new DocumentException(place(name, e) + ": " + reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
        return reason.contains("non-standard) comment") || reason.startsWith("Unexpected character ('#'")
                ? "found a comment; JSON, unlike JSON5, has none: delete it, or use YAML"
                : reason;
    }

    private static String place(String name, JsonProcessingException e) {
        return e.getLocation() == null
                ? name
                : name + ":" + e.getLocation().getLineNr() + ":"
                        + e.getLocation().getColumnNr();
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
