package dev.cfn4j.types.secretsmanager;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::SecretsManager::Secret}. Secrets are always encrypted by the service.
 *
 * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html">AWS documentation</a>
 */
public sealed interface SecretPatterns extends Securable<Secret> permits Secret {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code AUTHENTICATION}: a random value of 32 characters, which nobody ever sees, unless a value is given
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html">AWS documentation</a>
     */
    @Override
    default Secret secureWithout(SecureDefault... refused) {
        Secret self = (Secret) this;
        return SecureDefaults.of(self, Secret::new)
                .set(
                        SecureDefault.AUTHENTICATION,
                        s -> s.generateSecretString(g -> g.passwordLength(32)),
                        "SecretString")
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to read the value: {@code secretsmanager:DescribeSecret}, {@code secretsmanager:GetSecretValue}; with a key of this template also {@code kms:Decrypt} by way of the service. */
    default Secret grantRead(Grantee... grantees) {
        Secret self = (Secret) this;
        return Grant.of(
                        self,
                        Statement.allow("secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue")
                                .on(self.ref()))
                .withKey("KmsKeyId", "secretsmanager", "kms:Decrypt")
                .to(grantees);
    }

    /** Allows to set a new value: {@code secretsmanager:PutSecretValue}; with a key of this template also {@code kms:Decrypt}, {@code kms:GenerateDataKey} by way of the service. */
    default Secret grantWrite(Grantee... grantees) {
        Secret self = (Secret) this;
        return Grant.of(self, Statement.allow("secretsmanager:PutSecretValue").on(self.ref()))
                .withKey("KmsKeyId", "secretsmanager", "kms:Decrypt", "kms:GenerateDataKey")
                .to(grantees);
    }
}
