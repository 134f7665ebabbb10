package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.Map;

/**
 * Whom a statement is about.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">AWS reference</a>
 */
public final class Principal {
    private final String type;
    private final Object id;

    private Principal(String type, Object id) {
        this.type = type;
        this.id = id;
    }

    /** Everybody, signed in or not ({@code "*"}). */
    public static Principal everyone() {
        return new Principal("*", "*");
    }

    /**
     * An AWS service.
     *
     * @param name for example {@code lambda.amazonaws.com}
     * @throws TemplateException if the name is not a host name
     */
    public static Principal service(String name) {
        if (!Spelling.isService(name)) {
            throw new TemplateException("`" + name
                    + "` is not the name of a service principal: expected one such as `lambda.amazonaws.com`");
        }
        return new Principal("Service", name);
    }

    /** An AWS service whose name is known at deployment. */
    public static Principal service(Value<String> name) {
        return new Principal("Service", name);
    }

    /** The stack's own account: everybody in it whom IAM policies allow the same. */
    public static Principal thisAccount() {
        return aws(Fn.sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root"));
    }

    /**
     * An account: everybody in it whom IAM policies allow the same.
     *
     * @param id twelve digits
     * @throws TemplateException if it is not twelve digits
     */
    public static Principal account(String id) {
        if (!id.matches("\\d{12}")) {
            throw new TemplateException("`" + id + "` is not an account: expected 12 digits");
        }
        return aws(Fn.sub("arn:${AWS::Partition}:iam::" + id + ":root"));
    }

    /** An account that is known at deployment. */
    public static Principal account(Value<String> id) {
        return aws(Fn.sub("arn:${AWS::Partition}:iam::${Account}:root", Map.of("Account", id)));
    }

    /**
     * A role, user, assumed role or account by its ARN.
     *
     * @throws TemplateException if it is not an ARN
     */
    public static Principal arn(String arn) {
        if (!arn.startsWith("arn:")) {
            throw new TemplateException("`" + arn + "` is not the ARN of a principal: expected one such as"
                    + " `arn:aws:iam::111122223333:role/Name`; accounts have Principal.account(…), services"
                    + " Principal.service(…)");
        }
        return aws(arn);
    }

    /** A role, user, assumed role or account by its ARN, for example {@code role.arn()}. */
    public static Principal arn(Value<String> arn) {
        return aws(arn);
    }

    /** Everybody in any AWS account ({@code {"AWS": "*"}}); in most policies the same as {@link #everyone}. */
    public static Principal anyAccount() {
        return aws("*");
    }

    /** An identity provider: {@code cognito-identity.amazonaws.com}, or the ARN of an OIDC or SAML provider. */
    public static Principal federated(String provider) {
        return new Principal("Federated", provider);
    }

    /** An identity provider by an ARN that is known at deployment. */
    public static Principal federated(Value<String> provider) {
        return new Principal("Federated", provider);
    }

    /** The canonical user ID of an account or of a CloudFront origin access identity, for S3. */
    public static Principal canonicalUser(String id) {
        return new Principal("CanonicalUser", id);
    }

    /** The canonical user ID of a CloudFront origin access identity, known at deployment. */
    public static Principal canonicalUser(Value<String> id) {
        return new Principal("CanonicalUser", id);
    }

    private static Principal aws(Object arn) {
        return new Principal("AWS", arn);
    }

    /** {@code AWS}, {@code Service}, {@code Federated}, {@code CanonicalUser}, or {@code *} for everyone. */
    String type() {
        return type;
    }

    Object id() {
        return id;
    }

    /** The principal as its type and its ARN, name or ID. */
    @Override
    public String toString() {
        return type + " " + (id instanceof Value<?> value ? value.describe() : id);
    }
}
