package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.s3.BucketPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The buckets: encrypted, versioned, closed to the public, open to TLS only, logged, and kept when the stack goes.
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

    /** Adds the buckets and their policies. */
    static Buckets in(Template template, Settings settings) {
        Bucket logs =
                template.add(bucket("AccessLogs").lifecycleConfiguration(l -> l.rules(expiring(ACCESS_LOG_DAYS))));
        Bucket inbox = template.add(dataBucket("Inbox", logs)
                .notificationConfiguration(n -> n.eventBridgeConfiguration(e -> e.eventBridgeEnabled(true)))
                .lifecycleConfiguration(l -> l.rules(cleaning())));
        Bucket parts = template.add(
                dataBucket("Parts", logs).lifecycleConfiguration(l -> l.rules(cleaning(), expiring(PART_DAYS))));
        Bucket backup = template.add(dataBucket("Backup", logs)
                .lifecycleConfiguration(l -> l.rules(cleaning(), archiving(settings.numberOf("BackupDays")))));
        for (Bucket bucket : List.of(inbox, parts, backup)) {
            guard(template, bucket);
        }
        guard(template, logs, logDelivery(logs, inbox, parts, backup));
        return new Buckets(inbox, parts, backup);
    }

    private static Bucket dataBucket(String logicalId, Bucket logs) {
        return bucket(logicalId)
                .versioningConfiguration(v -> v.status("Enabled"))
                .loggingConfiguration(l ->
                        l.destinationBucketName(logs.ref()).logFilePrefix(logicalId.toLowerCase(Locale.ROOT) + "/"));
    }

    private static Bucket bucket(String logicalId) {
        return new Bucket(logicalId)
                .bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                        r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                .ownershipControls(o -> o.rule(r -> r.objectOwnership("BucketOwnerEnforced")))
                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true))
                .retain();
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

    private static Statement logDelivery(Bucket logs, Bucket... sources) {
        return Statement.allow("s3:PutObject")
                .toService("logging.s3.amazonaws.com")
                .on(everythingIn(logs))
                .onlyFor(List.of(sources).stream().map(Bucket::arn).toArray());
    }

    private static void guard(Template template, Bucket bucket, Statement... statements) {
        Map<String, Object> policy =
                PolicyDocument.ofResource("s3:*", List.of(bucket.arn(), everythingIn(bucket)), statements);
        template.add(new BucketPolicy(bucket.logicalId() + "Policy")
                .bucket(bucket.ref())
                .policyDocument(policy));
    }

    /** The ARN of all objects of a bucket. */
    static Value<String> everythingIn(Bucket bucket) {
        return sub("${" + bucket.logicalId() + ".Arn}/*");
    }
}
