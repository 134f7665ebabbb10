package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of an object besides its content.
 *
 * @param key its key
 * @param size its size in bytes
 * @param etag its entity tag, quoted
 * @param modified when it was written
 * @param headers the headers that it is served with
 */
public record ObjectRecord(String key, int size, String etag, Instant modified, Map<String, String> headers) {
    /** Keeps the order of the headers. */
    public ObjectRecord {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
