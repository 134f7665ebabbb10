package dev.cfn4j.types.cognito;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.pattern.Securable;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.dsl.pattern.SecureDefaults;

/**
 * Secure defaults of {@code AWS::Cognito::UserPool}.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/managing-security.html">AWS documentation</a>
 */
public sealed interface UserPoolPatterns extends Securable<UserPool> permits UserPool {
    /**
     * Sets the secure defaults but for those that are refused:
     *
     * <ul>
     *   <li>{@code AUTHENTICATION}: passwords of at least 12 characters of all kinds, and codes of an authenticator for users who want them
     *   <li>{@code DELETION_PROTECTION}: the pool cannot be deleted until that is switched off
     *   <li>{@code RETENTION}: the resource is kept when it leaves the stack or is replaced
     * </ul>
     *
     * @throws TemplateException if the type has no such default, or if the defaults were set before
     * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/managing-security.html">AWS documentation</a>
     */
    @Override
    default UserPool secureWithout(SecureDefault... refused) {
        UserPool self = (UserPool) this;
        return SecureDefaults.of(self, UserPool::new)
                .set(
                        SecureDefault.AUTHENTICATION,
                        p -> p.policies(o -> o.passwordPolicy(w -> w.minimumLength(12)
                                        .requireLowercase(true)
                                        .requireUppercase(true)
                                        .requireNumbers(true)
                                        .requireSymbols(true)
                                        .temporaryPasswordValidityDays(3)))
                                .mfaConfiguration("OPTIONAL")
                                .enabledMfas("SOFTWARE_TOKEN_MFA"))
                .set(SecureDefault.DELETION_PROTECTION, p -> p.deletionProtection("ACTIVE"))
                .set(SecureDefault.RETENTION, r -> r.retain())
                .without(refused);
    }
}
