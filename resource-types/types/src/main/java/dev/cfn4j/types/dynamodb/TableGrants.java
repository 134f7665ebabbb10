package dev.cfn4j.types.dynamodb;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Grants and metrics that tables and global tables have in common.
 *
 * @param <T> the resource type
 */
public sealed interface TableGrants<T extends Resource<T>> permits TablePatterns, GlobalTablePatterns {
    /** The table's ARN. */
    Value<String> arn();

    /** The ARN of the table's stream. */
    Value<String> streamArn();

    /** Allows to get items by their keys: {@code dynamodb:GetItem}, {@code dynamodb:BatchGetItem}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default T grantGet(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:GetItem", "dynamodb:BatchGetItem")
                                .on(arn()))
                .withKey(keyIn(), "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to query the table and its indexes: {@code dynamodb:Query}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default T grantQuery(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:Query").on(arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey(keyIn(), "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to scan the table and its indexes: {@code dynamodb:Scan}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default T grantScan(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:Scan").on(arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey(keyIn(), "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to read the table and its indexes in every way: {@code dynamodb:BatchGetItem}, {@code dynamodb:ConditionCheckItem}, {@code dynamodb:DescribeTable}, {@code dynamodb:GetItem}, {@code dynamodb:Query}, {@code dynamodb:Scan}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey} by way of the service. */
    default T grantRead(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow(
                                        "dynamodb:BatchGetItem",
                                        "dynamodb:ConditionCheckItem",
                                        "dynamodb:DescribeTable",
                                        "dynamodb:GetItem",
                                        "dynamodb:Query",
                                        "dynamodb:Scan")
                                .on(arn(), Fn.sub("${" + self.logicalId() + ".Arn}/index/*")))
                .withKey(keyIn(), "dynamodb", "kms:Decrypt", "kms:DescribeKey")
                .to(grantees);
    }

    /** Allows to put, change and delete items: {@code dynamodb:BatchWriteItem}, {@code dynamodb:ConditionCheckItem}, {@code dynamodb:DeleteItem}, {@code dynamodb:DescribeTable}, {@code dynamodb:PutItem}, {@code dynamodb:UpdateItem}; with a key of this template also {@code kms:Decrypt}, {@code kms:DescribeKey}, {@code kms:Encrypt}, {@code kms:GenerateDataKey}, {@code kms:ReEncryptFrom}, {@code kms:ReEncryptTo} by way of the service. */
    default T grantWrite(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow(
                                        "dynamodb:BatchWriteItem",
                                        "dynamodb:ConditionCheckItem",
                                        "dynamodb:DeleteItem",
                                        "dynamodb:DescribeTable",
                                        "dynamodb:PutItem",
                                        "dynamodb:UpdateItem")
                                .on(arn()))
                .withKey(
                        keyIn(),
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
    default T grantReadStream(Grantee... grantees) {
        T self = self();
        return Grant.of(
                        self,
                        Statement.allow("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator")
                                .on(streamArn()))
                .withKey(keyIn(), "dynamodb", "kms:Decrypt")
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
    default T grantReadWrite(Grantee... grantees) {
        grantRead(grantees);
        return grantWrite(grantees);
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        T self = self();
        return new Metric("AWS/DynamoDB", name).dimension("TableName", self.ref());
    }

    private String keyIn() {
        return this instanceof GlobalTable ? "Replicas" : "SSESpecification";
    }

    @SuppressWarnings("unchecked")
    private T self() {
        return (T) this;
    }
}
