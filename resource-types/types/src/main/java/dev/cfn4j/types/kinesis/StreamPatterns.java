package dev.cfn4j.types.kinesis;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults, grants and metrics of {@code AWS::Kinesis::Stream}.
 *
 * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/security-best-practices.html">AWS documentation</a>
 */
public sealed interface StreamPatterns extends Securable<Stream> permits Stream {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: the KMS key that AWS manages, unless another is set
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/streams/latest/dev/security-best-practices.html">AWS documentation</a>
     */
    @Override
    default Stream secureWithout(SecureDefault... refused) {
        Stream self = (Stream) this;
        return SecureDefaults.of(self, Stream::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        s -> s.streamEncryption(e -> e.encryptionType("KMS").keyId("alias/aws/kinesis")))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to read records: {@code kinesis:DescribeStreamSummary}, {@code kinesis:GetRecords}, {@code kinesis:GetShardIterator}, {@code kinesis:ListShards}; with a key of this template also {@code kms:Decrypt} by way of the service. */
    default Stream grantRead(Grantee... grantees) {
        Stream self = (Stream) this;
        return Grant.of(
                        self,
                        Statement.allow(
                                        "kinesis:DescribeStreamSummary",
                                        "kinesis:GetRecords",
                                        "kinesis:GetShardIterator",
                                        "kinesis:ListShards")
                                .on(self.arn()))
                .withKey("StreamEncryption", "kinesis", "kms:Decrypt")
                .to(grantees);
    }

    /** Allows to put records: {@code kinesis:PutRecord}, {@code kinesis:PutRecords}; with a key of this template also {@code kms:GenerateDataKey} by way of the service. */
    default Stream grantWrite(Grantee... grantees) {
        Stream self = (Stream) this;
        return Grant.of(
                        self,
                        Statement.allow("kinesis:PutRecord", "kinesis:PutRecords")
                                .on(self.arn()))
                .withKey("StreamEncryption", "kinesis", "kms:GenerateDataKey")
                .to(grantees);
    }

    /** How far readers are behind, in milliseconds: the metric {@code GetRecords.IteratorAgeMilliseconds}. */
    default Metric metricIteratorAge() {
        return metric("GetRecords.IteratorAgeMilliseconds").maximum();
    }

    /** Writes that were throttled: the metric {@code WriteProvisionedThroughputExceeded}. */
    default Metric metricThrottledWrites() {
        return metric("WriteProvisionedThroughputExceeded").sum();
    }

    /** Any metric of the resource by its name, without a statistic. */
    default Metric metric(String name) {
        Stream self = (Stream) this;
        return new Metric("AWS/Kinesis", name).dimension("StreamName", self.ref());
    }
}
