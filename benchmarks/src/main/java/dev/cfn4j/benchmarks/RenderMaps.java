package dev.cfn4j.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;

/** Builds and prints {@link GroupsMaps} with Jackson's generator alone: the floor that is measured beside. */
public final class RenderMaps {
    private RenderMaps() {}

    /** Prints the template as indented JSON. */
    public static void main(String[] arguments) throws IOException {
        try (JsonGenerator out = new JsonFactory()
                .createGenerator(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))
                .useDefaultPrettyPrinter()) {
            write(GroupsMaps.template(), out);
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
