package dev.cfn4j.types.kms;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Grant;
import dev.cfn4j.dsl.pattern.Grantee;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Secure defaults and grants of {@code AWS::KMS::Key}. Grants are statements of the grantee; the key policy lets IAM policies of the account decide.
 *
 * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">AWS documentation</a>
 */
public sealed interface KeyPatterns extends Securable<Key> permits Key {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code KEY_ROTATION}: new key material every year; only for symmetric keys of AWS
     *   <li>{@code LEAST_PRIVILEGE}: a key policy that leaves access to the IAM policies of the account, and so to grants
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">AWS documentation</a>
     */
    @Override
    default Key secureWithout(SecureDefault... refused) {
        Key self = (Key) this;
        return SecureDefaults.of(self, Key::new)
                .set(SecureDefault.KEY_ROTATION, k -> k.enableKeyRotation(true), "KeySpec", "KeyUsage", "Origin")
                .bring(SecureDefault.LEAST_PRIVILEGE, () -> policy())
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }

    /** Allows to encrypt: {@code kms:Encrypt}, {@code kms:GenerateDataKey}. */
    default Key grantEncrypt(Grantee... grantees) {
        Key self = (Key) this;
        return Grant.of(
                        self,
                        Statement.allow("kms:Encrypt", "kms:GenerateDataKey").on(self.arn()))
                .to(grantees);
    }

    /** Allows to decrypt: {@code kms:Decrypt}. */
    default Key grantDecrypt(Grantee... grantees) {
        Key self = (Key) this;
        return Grant.of(self, Statement.allow("kms:Decrypt").on(self.arn())).to(grantees);
    }

    /** Allows to encrypt and decrypt: {@code kms:Decrypt}, {@code kms:Encrypt}, {@code kms:GenerateDataKey}. */
    default Key grantEncryptDecrypt(Grantee... grantees) {
        Key self = (Key) this;
        return Grant.of(
                        self,
                        Statement.allow("kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey")
                                .on(self.arn()))
                .to(grantees);
    }

    /** Allows to sign with an asymmetric key: {@code kms:Sign}, {@code kms:GetPublicKey}. */
    default Key grantSign(Grantee... grantees) {
        Key self = (Key) this;
        return Grant.of(self, Statement.allow("kms:Sign", "kms:GetPublicKey").on(self.arn()))
                .to(grantees);
    }

    /**
     * Lets a service use the key for what it does in this account: {@code kms:Decrypt}, {@code kms:GenerateDataKey} in the key policy,
     * with {@code aws:SourceAccount}. (Not {@code aws:SourceArn}: the resource would refer to the key and the key to it.)
     *
     * @param service for example {@code cloudwatch.amazonaws.com}
     */
    default Key grantUse(String service) {
        Key self = (Key) this;
        Principal principal = Principal.service(service);
        self.extras()
                .later(() -> policy().merge(Statement.allow("kms:Decrypt", "kms:GenerateDataKey")
                        .to(principal)
                        .onAnything()
                        .onlyFromThisAccount()));
        return self;
    }

    private PolicyDocument policy() {
        Key self = (Key) this;
        if (!self.extras().isSet("KeyPolicy")) {
            self.keyPolicy(PolicyDocument.resourceBased(
                    Statement.allow("kms:*").to(Principal.thisAccount()).onAnything()));
        }
        if (self.extras().valueOf("KeyPolicy") instanceof PolicyDocument document) {
            return document;
        }
        throw new TemplateException("the keyPolicy(…) of " + self
                + " is not a PolicyDocument, so nothing can be added to it: say it by PolicyDocument.resourceBased(…)");
    }
}
