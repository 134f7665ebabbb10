package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.s3.BucketPolicy;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Buckets as all of this system are: private, encrypted, versioned, reached through TLS only, and kept when a stack goes. */
final class PrivateBucket {
    private static final long UNFINISHED_UPLOAD_DAYS = 7;

    private PrivateBucket() {}

    /** Adds a bucket with a rule on what expires in it, and with its policy: the given statements, and the demand for TLS. */
    static Bucket add(Template template, String logicalId, Consumer<Bucket.Rule> expiry, Statement... statements) {
        var bucket = template.add(new Bucket(logicalId)
                .retain()
                .ownershipControls(controls -> controls.rule(r -> r.objectOwnership("BucketOwnerEnforced")))
                .publicAccessBlockConfiguration(access -> access.blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true))
                .bucketEncryption(encryption -> encryption.serverSideEncryptionConfiguration(
                        rule -> rule.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                .versioningConfiguration(versioning -> versioning.status("Enabled"))
                .lifecycleConfiguration(lifecycle -> lifecycle
                        .rule(expiry.andThen(rule -> rule.status("Enabled")))
                        .rule(rule -> rule.status("Enabled")
                                .abortIncompleteMultipartUpload(a -> a.daysAfterInitiation(UNFINISHED_UPLOAD_DAYS)))));
        template.add(new BucketPolicy(logicalId + "Policy")
                .bucket(bucket.ref())
                .policyDocument(Statement.policy(Stream.concat(Stream.of(tlsOnly(logicalId)), Stream.of(statements))
                        .toArray(Statement[]::new))));
        return bucket;
    }

    private static Statement tlsOnly(String logicalId) {
        return Statement.deny("s3:*")
                .toEverybody()
                .on(sub("${" + logicalId + ".Arn}"), sub("${" + logicalId + ".Arn}/*"))
                .overPlainText();
    }
}
