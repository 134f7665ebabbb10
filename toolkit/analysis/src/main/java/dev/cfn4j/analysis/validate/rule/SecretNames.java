package dev.cfn4j.analysis.validate.rule;

import java.util.Set;

/** The names of properties whose texts are secrets, so that no message may show them. */
public final class SecretNames {
    private static final Set<String> NAMES = Set.of(
            "AccessToken",
            "AdminPassword",
            "AuthToken",
            "ClientSecret",
            "JoinDomainPassword",
            "MasterUserPassword",
            "OAuthToken",
            "OauthToken",
            "Passphrase",
            "Password",
            "PrivateKey",
            "SecretAccessKey",
            "SecretKey",
            "SecretString",
            "UserPassword");

    private SecretNames() {}

    /** Whether a property of that name holds a secret. */
    public static boolean isSecret(String name) {
        return NAMES.contains(name) || name.endsWith("Password");
    }
}
