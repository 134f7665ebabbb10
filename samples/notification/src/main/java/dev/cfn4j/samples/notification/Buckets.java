package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.pattern.SecureDefault.VERSIONING;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.s3.Bucket;
import java.util.Locale;

/**
 * The buckets: secure, with access logs, and without what nobody needs any more.
 *
 * @param inbox a folder for each client and channel, into which clients put files
 * @param parts what large files are split into
 * @param backup the files as they came, with a timestamp in the name
 */
record Buckets(Bucket inbox, Bucket parts, Bucket backup) {
    private static final int OLD_VERSION_DAYS = 30;
    private static final int PART_DAYS = 14;
    private static final int WARM_DAYS = 30;
    private static final int ACCESS_LOG_DAYS = 90;

    /** Adds the buckets. */
    static Buckets in(Template template, Sizes sizes) {
        // Nobody overwrites a log, so versions would be of no use.
        Bucket logs = template.add(new Bucket("AccessLogs")
                .secureWithout(VERSIONING)
                .lifecycleConfiguration(l -> l.rules(expiring(ACCESS_LOG_DAYS))));
        Bucket inbox = template.add(dataBucket("Inbox", logs)
                .notificationConfiguration(n -> n.eventBridgeConfiguration(e -> e.eventBridgeEnabled(true)))
                .lifecycleConfiguration(l -> l.rules(cleaning())));
        Bucket parts = template.add(
                dataBucket("Parts", logs).lifecycleConfiguration(l -> l.rules(cleaning(), expiring(PART_DAYS))));
        Bucket backup = template.add(dataBucket("Backup", logs)
                .lifecycleConfiguration(l -> l.rules(cleaning(), archiving(sizes.count("BackupDays")))));
        logs.grantAccessLogs(inbox, parts, backup);
        return new Buckets(inbox, parts, backup);
    }

    private static Bucket dataBucket(String logicalId, Bucket logs) {
        return new Bucket(logicalId)
                .secure()
                .loggingConfiguration(l ->
                        l.destinationBucketName(logs.ref()).logFilePrefix(logicalId.toLowerCase(Locale.ROOT) + "/"));
    }

    private static Bucket.Rule cleaning() {
        return new Bucket.Rule()
                .id("clean")
                .status("Enabled")
                .abortIncompleteMultipartUpload(a -> a.daysAfterInitiation(1))
                .noncurrentVersionExpiration(n -> n.noncurrentDays(OLD_VERSION_DAYS));
    }

    private static Bucket.Rule expiring(int days) {
        return new Bucket.Rule().id("expire").status("Enabled").expirationInDays(days);
    }

    private static Bucket.Rule archiving(Value<Number> days) {
        return new Bucket.Rule()
                .id("archive")
                .status("Enabled")
                .transition(t -> t.storageClass("GLACIER_IR").transitionInDays(WARM_DAYS))
                .expirationInDays(days);
    }
}
