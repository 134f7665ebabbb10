package dev.cfn4j.localcloud.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status its HTTP status
 * @param headers its headers, one value each
 * @param body its body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Response(int status, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = new byte[0];

    /** Keeps the order of the headers. */
    public Response {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** An answer in XML. */
    public static Response xml(int status, String text) {
        return text(status, "text/xml;charset=UTF-8", text);
    }

    /** An answer in that type of text. */
    public static Response text(int status, String contentType, String text) {
        return new Response(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer without a body. */
    public static Response empty(int status) {
        return new Response(status, Map.of(), NOTHING);
    }

    /** The answer with another header. */
    public Response with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Response(status, all, body);
    }
}
