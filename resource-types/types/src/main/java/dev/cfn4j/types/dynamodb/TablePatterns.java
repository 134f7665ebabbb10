package dev.cfn4j.types.dynamodb;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults, grants and metrics of {@code AWS::DynamoDB::Table}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html">AWS documentation</a>
 */
public sealed interface TablePatterns extends Securable<Table> permits Table {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: a KMS key, which leaves a trail of its use: the one that AWS manages, unless another is set
     *   <li>{@code BACKUP}: point-in-time recovery: any second of the last 35 days
     *   <li>{@code DELETION_PROTECTION}: the table cannot be deleted until that is switched off
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices-security-preventative.html">AWS documentation</a>
     */
    @Override
    default Table secureWithout(SecureDefault... refused) {
        Table self = (Table) this;
        return SecureDefaults.of(self, Table::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        t -> t.sseSpecification(s -> s.sseEnabled(true).sseType("KMS")))
                .set(
                        SecureDefault.BACKUP,
                        t -> t.pointInTimeRecoverySpecification(p -> p.pointInTimeRecoveryEnabled(true)))
                .set(SecureDefault.DELETION_PROTECTION, t -> t.deletionProtectionEnabled(true))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Names the partition key, a string. */
    default Table partitionKey(String attribute) {
        return partitionKey(attribute, "S");
    }

    /**
     * Names the partition key.
     *
     * @param type {@code S} for a string, {@code N} for a number, {@code B} for bytes
     */
    default Table partitionKey(String attribute, String type) {
        return key(attribute, type, "HASH");
    }

    /** Names the sort key, a string. */
    default Table sortKey(String attribute) {
        return sortKey(attribute, "S");
    }

    /**
     * Names the sort key.
     *
     * @param type {@code S} for a string, {@code N} for a number, {@code B} for bytes
     */
    default Table sortKey(String attribute, String type) {
        return key(attribute, type, "RANGE");
    }

    private Table key(String attribute, String type, String role) {
        return ((Table) this)
                .attributeDefinition(a -> a.attributeName(attribute).attributeType(type))
                .keySchema(k -> k.attributeName(attribute).keyType(role));
    }

    /** Allows to get items by their keys: {@code dynamodb:GetItem}, {@code dynamodb:BatchGetItem}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default Table grantGet(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:GetItem", "dynamodb:BatchGetItem")
                                .on(self.arn()))
                .withKey("SSESpecification", "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to query the table and its indexes: {@code dynamodb:Query}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default Table grantQuery(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:Query")
                                .on(self.arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey("SSESpecification", "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to scan the table and its indexes: {@code dynamodb:Scan}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default Table grantScan(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:Scan")
                                .on(self.arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey("SSESpecification", "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to read the table and its indexes in every way: {@code dynamodb:BatchGetItem}, {@code dynamodb:ConditionCheckItem}, {@code dynamodb:DescribeTable}, {@code dynamodb:GetItem}, {@code dynamodb:Query}, {@code dynamodb:Scan}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default Table grantRead(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow(
                                        "dynamodb:BatchGetItem",
                                        "dynamodb:ConditionCheckItem",
                                        "dynamodb:DescribeTable",
                                        "dynamodb:GetItem",
                                        "dynamodb:Query",
                                        "dynamodb:Scan")
                                .on(self.arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey("SSESpecification", "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to put, change and delete items: {@code dynamodb:BatchWriteItem}, {@code dynamodb:ConditionCheckItem}, {@code dynamodb:DeleteItem}, {@code dynamodb:DescribeTable}, {@code dynamodb:PutItem}, {@code dynamodb:UpdateItem}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey}, {@code kms:Encrypt}, {@code kms:GenerateDataKey}, {@code kms:ReEncryptFrom}, {@code kms:ReEncryptTo} by way of the service. */
    default Table grantWrite(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow(
                                        "dynamodb:BatchWriteItem",
                                        "dynamodb:ConditionCheckItem",
                                        "dynamodb:DeleteItem",
                                        "dynamodb:DescribeTable",
                                        "dynamodb:PutItem",
                                        "dynamodb:UpdateItem")
                                .on(self.arn()))
                .withKey(
                        "SSESpecification",
                        "dynamodb",
                        "kms:Decrypt",
                        "kms:DescribeKey",
                        "kms:Encrypt",
                        "kms:GenerateDataKey",
                        "kms:ReEncryptFrom",
                        "kms:ReEncryptTo")
                .to(grantees);
    }

    /** Allows to read the stream of changes: {@code dynamodb:DescribeStream}, {@code dynamodb:GetRecords}, {@code dynamodb:GetShardIterator}; with a key of this template also {@code kms:Decrypt} by way of the service. */
    default Table grantReadStream(Grantee... grantees) {
        Table self = (Table) this;
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator")
                                .on(self.streamArn()))
                .withKey("SSESpecification", "dynamodb", "kms:Decrypt")
                .to(grantees);
    }

    /** Reads that were throttled: the metric {@code ReadThrottleEvents}. */
    default Metric metricThrottledReads() {
        return metric("ReadThrottleEvents").sum();
    }

    /** Writes that were throttled: the metric {@code WriteThrottleEvents}. */
    default Metric metricThrottledWrites() {
        return metric("WriteThrottleEvents").sum();
    }

    /** Allows to read and write: what {@link #grantRead} and {@link #grantWrite} allow. */
    default Table grantReadWrite(Grantee... grantees) {
        grantRead(grantees);
        return grantWrite(grantees);
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Table self = (Table) this;
        return new Metric("AWS/DynamoDB", name).dimension("TableName", self.ref());
    }
}
