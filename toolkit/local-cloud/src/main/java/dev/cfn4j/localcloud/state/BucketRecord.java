package dev.cfn4j.localcloud.state;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket.
 *
 * @param name its name
 * @param region where it is
 * @param created when it was made
 * @param tags its tags
 * @param documents what else was set for it, by the name of the sub-resource, as it came
 */
public record BucketRecord(
        String name, String region, Instant created, Map<String, String> tags, Map<String, String> documents) {
    /** Copies the maps in their order. */
    public BucketRecord {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }

    /** A new bucket with nothing set. */
    public static BucketRecord of(String name, String region, Instant created) {
        return new BucketRecord(name, region, created, Map.of(), Map.of());
    }

    /** The bucket with those tags. */
    public BucketRecord withTags(Map<String, String> newTags) {
        return new BucketRecord(name, region, created, newTags, documents);
    }

    /** The bucket with that document set. */
    public BucketRecord withDocument(String kind, String text) {
        Map<String, String> all = new LinkedHashMap<>(documents);
        all.put(kind, text);
        return new BucketRecord(name, region, created, tags, all);
    }
}
