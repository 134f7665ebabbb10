package dev.cfn4j.localcloud.wire;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The fields of a submitted form.
 *
 * @param fields values by dotted name, as {@code Parameters.member.1.ParameterKey}
 */
public record Form(Map<String, String> fields) {
    private static final int MOST_FIELDS = 20_000;

    /** Keeps the order of the fields. */
    public Form {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Reads a body of type {@code application/x-www-form-urlencoded}. */
    public static Form parse(byte[] body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : utf8(body).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                fields.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
            if (fields.size() > MOST_FIELDS) {
                throw AwsFault.malformed("The request has more than " + MOST_FIELDS + " fields.");
            }
        }
        return new Form(fields);
    }

    /** The value of the field of exactly that name. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Whether any field is named so or begins with the name and a dot. */
    public boolean hasBelow(String name) {
        return fields.containsKey(name) || fields.keySet().stream().anyMatch(field -> field.startsWith(name + "."));
    }

    /** The numbers that follow the prefix and a dot, in order: the positions of a list's members. */
    public Iterable<Integer> indexesBelow(String prefix) {
        TreeSet<Integer> indexes = new TreeSet<>();
        String start = prefix + ".";
        for (String field : fields.keySet()) {
            if (field.startsWith(start)) {
                int end = field.indexOf('.', start.length());
                indexes.add(index(field, field.substring(start.length(), end < 0 ? field.length() : end)));
            }
        }
        return indexes;
    }

    private static int index(String field, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw AwsFault.malformed("Expected a number in place of '" + text + "' in the field " + field + ".");
        }
        return Integer.parseInt(text);
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw AwsFault.malformed("The request body is not UTF-8 text.");
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw AwsFault.malformed("The request body is not a URL-encoded form: incomplete or illegal % sequence.");
        }
    }
}
