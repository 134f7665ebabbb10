package dev.cfn4j.types.ec2;

import dev.cfn4j.dsl.DeletionPolicy;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::EC2::Volume}.
 *
 * @see <a href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html">AWS documentation</a>
 */
public sealed interface VolumePatterns extends Securable<Volume> permits Volume {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code ENCRYPTION}: the KMS key that AWS manages, unless another is set
     *   <li>{@code RETENTION}: a last snapshot is taken when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html">AWS documentation</a>
     */
    @Override
    default Volume secureWithout(SecureDefault... refused) {
        Volume self = (Volume) this;
        return SecureDefaults.of(self, Volume::new)
                .set(SecureDefault.ENCRYPTION, v -> v.encrypted(true))
                .set(
                        SecureDefault.RETENTION,
                        v -> v.deletionPolicy(DeletionPolicy.SNAPSHOT).updateReplacePolicy(DeletionPolicy.SNAPSHOT))
                .without(refused);
    }
}
