package dev.cfn4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Builds the maps of a workload and writes them with Jackson's generator alone: the floor that is measured beside. */
public final class RenderMaps {
    private static final JsonFactory JSON = new JsonFactory();

    private RenderMaps() {}

    /** {@code RenderMaps WORKLOAD DIRECTORY}. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        for (Map.Entry<String, Map<String, Object>> template :
                Workload.named(arguments[0]).maps().get().entrySet()) {
            write(
                    template.getValue(),
                    new BufferedOutputStream(Files.newOutputStream(directory.resolve(template.getKey() + ".json"))));
        }
    }

    /** Writes a tree as indented JSON and closes the stream. */
    static void write(Map<String, Object> tree, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream).useDefaultPrettyPrinter()) {
            write(tree, out);
        }
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.writeFieldName((String) member.getKey());
                write(member.getValue(), out);
            }
            out.writeEndObject();
        } else {
            out.writeStartArray();
            for (Object item : (Iterable<?>) value) {
                write(item, out);
            }
            out.writeEndArray();
        }
    }
}
