package dev.cfn4j.types.s3;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.CompanionPolicy;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.ConditionOperator;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::S3::Bucket}.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html">AWS documentation</a>
 */
public sealed interface BucketPatterns extends Securable<Bucket> permits Bucket {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: SSE-S3, as S3 does by itself since 2023; said so that the template shows it
     *   <li>{@code NO_PUBLIC_ACCESS}: all four public access blocks, and no access control lists: objects belong to the owner of the bucket
     *   <li>{@code TLS_ONLY}: a bucket policy that denies everything without TLS
     *   <li>{@code VERSIONING}: what is overwritten or deleted stays as an old version; add a lifecycle rule that ends them
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html">AWS documentation</a>
     */
    @Override
    default Bucket secureWithout(SecureDefault... refused) {
        Bucket self = (Bucket) this;
        return SecureDefaults.of(self, Bucket::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                                r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256")))))
                .set(
                        SecureDefault.NO_PUBLIC_ACCESS,
                        b -> b.publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                                        .blockPublicPolicy(true)
                                        .ignorePublicAcls(true)
                                        .restrictPublicBuckets(true))
                                .ownershipControls(o -> o.rule(r -> r.objectOwnership("BucketOwnerEnforced"))))
                .bring(
                        SecureDefault.TLS_ONLY,
                        () -> policy().merge(Statement.denyWithoutTls("s3:*").on(self.arn(), objects("*"))))
                .set(SecureDefault.VERSIONING, b -> b.versioningConfiguration(v -> v.status("Enabled")))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to list the bucket and read its objects: {@code s3:ListBucket}; {@code s3:GetObject}; with a key of this template also {@code kms:Decrypt} by way of the service. */
    default Bucket grantRead(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(
                        self,
                        Statement.allow("s3:ListBucket").on(self.arn()),
                        Statement.allow("s3:GetObject").on(objects("*")))
                .withKey("BucketEncryption", "s3", "kms:Decrypt")
                .to(grantees);
    }

    /** Allows to list the bucket: {@code s3:ListBucket}. */
    default Bucket grantList(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(self, Statement.allow("s3:ListBucket").on(self.arn())).to(grantees);
    }

    /** Allows to put objects: {@code s3:PutObject}, {@code s3:AbortMultipartUpload}; with a key of this template also {@code kms:Decrypt}, {@code kms:GenerateDataKey} by way of the service. */
    default Bucket grantWrite(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(
                        self,
                        Statement.allow("s3:PutObject", "s3:AbortMultipartUpload")
                                .on(objects("*")))
                .withKey("BucketEncryption", "s3", "kms:Decrypt", "kms:GenerateDataKey")
                .to(grantees);
    }

    /** Allows to delete objects; in a bucket with versions they stay as old versions: {@code s3:DeleteObject}. */
    default Bucket grantDelete(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(self, Statement.allow("s3:DeleteObject").on(objects("*")))
                .to(grantees);
    }

    /** Allows to read the tags of objects: {@code s3:GetObjectTagging}. */
    default Bucket grantReadTags(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(self, Statement.allow("s3:GetObjectTagging").on(objects("*")))
                .to(grantees);
    }

    /** Allows to tag objects: {@code s3:PutObjectTagging}. */
    default Bucket grantWriteTags(Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(self, Statement.allow("s3:PutObjectTagging").on(objects("*")))
                .to(grantees);
    }

    /** The size of the bucket, once a day: the metric {@code BucketSizeBytes}. */
    default Metric metricBytes() {
        return metric("BucketSizeBytes").average();
    }

    /** The number of objects, once a day: the metric {@code NumberOfObjects}. */
    default Metric metricObjects() {
        return metric("NumberOfObjects").average();
    }

    /** Allows to read, put and delete objects: what {@link #grantRead}, {@link #grantWrite} and {@link #grantDelete} allow. */
    default Bucket grantReadWrite(Grantee... grantees) {
        grantRead(grantees);
        grantWrite(grantees);
        return grantDelete(grantees);
    }

    /** Allows to read objects: {@code s3:GetObject} on those whose keys match a pattern, for example {@code models/*}. */
    default Bucket grantReadObjects(String keys, Grantee... grantees) {
        return Grant.of((Bucket) this, Statement.allow("s3:GetObject").on(objects(keys)))
                .withKey("BucketEncryption", "s3", "kms:Decrypt")
                .to(grantees);
    }

    /** Allows to list those objects whose keys match a pattern: {@code s3:ListBucket} with {@code s3:prefix}. */
    default Bucket grantListObjects(String keys, Grantee... grantees) {
        Bucket self = (Bucket) this;
        return Grant.of(
                        self,
                        Statement.allow("s3:ListBucket")
                                .on(self.arn())
                                .when(ConditionOperator.STRING_LIKE, "s3:prefix", keys))
                .to(grantees);
    }

    /** Allows to put objects whose keys match a pattern: {@code s3:PutObject}, {@code s3:AbortMultipartUpload}. */
    default Bucket grantWriteObjects(String keys, Grantee... grantees) {
        return Grant.of(
                        (Bucket) this,
                        Statement.allow("s3:PutObject", "s3:AbortMultipartUpload")
                                .on(objects(keys)))
                .withKey("BucketEncryption", "s3", "kms:Decrypt", "kms:GenerateDataKey")
                .to(grantees);
    }

    /**
     * Lets other buckets write their access logs into this one: {@code s3:PutObject} by {@code logging.s3.amazonaws.com}, as far as
     * it acts for those buckets and this account. The others name this one in their {@code loggingConfiguration}.
     */
    default Bucket grantAccessLogs(Bucket... sources) {
        Bucket self = (Bucket) this;
        self.extras().later(() -> {
            for (Bucket source : sources) {
                policy().merge(CompanionPolicy.toService(
                                "logging.s3.amazonaws.com", source, source.arn(), "s3:PutObject")
                        .on(objects("*")));
            }
        });
        return self;
    }

    /** Lets all buckets of this account write their access logs into this one, also those of other stacks. */
    default Bucket grantAccessLogsOfAccount() {
        return allow(Statement.allow("s3:PutObject")
                .to(Principal.service("logging.s3.amazonaws.com"))
                .on(objects("*"))
                .onlyFromThisAccount());
    }

    /**
     * Lets load balancers of this account write their access logs below {@code prefix/AWSLogs/} and the account's ID:
     * {@code s3:PutObject} by {@code logdelivery.elasticloadbalancing.amazonaws.com}.
     */
    default Bucket grantLoadBalancerLogs(String prefix) {
        Bucket self = (Bucket) this;
        self.extras()
                .later(
                        () -> policy().merge(
                                        Statement.allow("s3:PutObject")
                                                .to(Principal.service("logdelivery.elasticloadbalancing.amazonaws.com"))
                                                .on(objects(prefix + "/AWSLogs/${AWS::AccountId}/*"))
                                                .onlyFromSource(
                                                        Fn.sub(
                                                                "arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:loadbalancer/*"))));
        return self;
    }

    /**
     * Adds statements to the bucket's policy.
     *
     * @throws TemplateException if one has no principal or no resource
     */
    default Bucket allow(Statement... statements) {
        PolicyDocument.resourceBased(statements);
        Bucket self = (Bucket) this;
        self.extras().later(() -> policy().merge(statements));
        return self;
    }

    /** The ARN of objects whose keys match a pattern; {@code *} is all of them. */
    default Value<String> objects(String keys) {
        return Fn.sub("${" + ((Bucket) this).logicalId() + ".Arn}/" + keys);
    }

    private PolicyDocument policy() {
        Bucket self = (Bucket) this;
        return CompanionPolicy.of(
                self,
                BucketPolicy.class,
                (id, document) -> new BucketPolicy(id).bucket(self.ref()).policyDocument(document));
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Bucket self = (Bucket) this;
        return new Metric("AWS/S3", name)
                .dimension("BucketName", self.ref())
                .dimension("StorageType", name.equals("NumberOfObjects") ? "AllStorageTypes" : "StandardStorage");
    }
}
