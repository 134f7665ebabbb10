package dev.cfn4j.types.kinesisfirehose;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::KinesisFirehose::DeliveryStream}.
 *
 * @see <a href="https://docs.aws.amazon.com/firehose/latest/dev/encryption.html">AWS documentation</a>
 */
public sealed interface DeliveryStreamPatterns extends Securable<DeliveryStream> permits DeliveryStream {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: the key that AWS owns; a stream that reads from another one is encrypted by that one
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/firehose/latest/dev/encryption.html">AWS documentation</a>
     */
    @Override
    default DeliveryStream secureWithout(SecureDefault... refused) {
        DeliveryStream self = (DeliveryStream) this;
        return SecureDefaults.of(self, DeliveryStream::new)
                .set(
                        SecureDefault.ENCRYPTION,
                        s -> s.deliveryStreamEncryptionConfigurationInput(e -> e.keyType("AWS_OWNED_CMK")),
                        "KinesisStreamSourceConfiguration",
                        "MSKSourceConfiguration",
                        "DatabaseSourceConfiguration")
                .without(refused);
    }

    /** Allows to put records: {@code firehose:PutRecord}, {@code firehose:PutRecordBatch}. */
    default DeliveryStream grantPut(Grantee... grantees) {
        DeliveryStream self = (DeliveryStream) this;
        return Grant.of(
                        self,
                        Statement.allow("firehose:PutRecord", "firehose:PutRecordBatch")
                                .on(self.arn()))
                .to(grantees);
    }
}
