package dev.cfn4j.samples.moderation;

import dev.cfn4j.types.s3.Bucket;
import java.util.function.Consumer;

/** When objects of a bucket go. */
final class Lifecycle {
    private static final long UNFINISHED_UPLOAD_DAYS = 7;

    private Lifecycle() {}

    /** A rule on what expires, and one that clears away uploads that were never finished. */
    static Consumer<Bucket.LifecycleConfiguration> of(Consumer<Bucket.Rule> expiry) {
        return lifecycle -> lifecycle
                .rule(expiry.andThen(rule -> rule.status("Enabled")))
                .rule(rule -> rule.status("Enabled")
                        .abortIncompleteMultipartUpload(a -> a.daysAfterInitiation(UNFINISHED_UPLOAD_DAYS)));
    }

    /** Old versions go after so many days. */
    static Consumer<Bucket.LifecycleConfiguration> ofOldVersions(long days) {
        return of(rule -> rule.noncurrentVersionExpiration(n -> n.noncurrentDays(days)));
    }
}
