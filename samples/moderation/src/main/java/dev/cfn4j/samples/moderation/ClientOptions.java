package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.dynamodb.Table;
import dev.cfn4j.types.s3.Bucket;

/**
 * What each client allows: the table says what holds, and the snapshot is what routers load into memory and refresh in the
 * background.
 *
 * @param table the authoritative store, one item a client
 * @param snapshots the bucket of the snapshot
 */
record ClientOptions(Table table, Bucket snapshots) {
    /** The snapshot's key in its bucket. */
    static final String KEY = "config.json.gz";

    private static final long OLD_SNAPSHOT_DAYS = 7;

    /** Adds the table and the bucket to a template. */
    static ClientOptions of(Template template, TargetEnvironment environment, Value<String> accessLogBucket) {
        var table = template.add(new Table("ClientOptions")
                .secure()
                .billingMode("PAY_PER_REQUEST")
                .partitionKey("ClientId")
                .deletionProtectionEnabled(environment.prod().then(true).otherwise(false)));
        var snapshots = template.add(new Bucket("SnapshotBucket")
                .secure()
                .lifecycleConfiguration(Lifecycle.ofOldVersions(OLD_SNAPSHOT_DAYS))
                .loggingConfiguration(
                        log -> log.destinationBucketName(accessLogBucket).logFilePrefix("snapshot-bucket/")));
        return new ClientOptions(table, snapshots);
    }
}
