package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.text.MixedText;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic reference: text such as {@code {{resolve:secretsmanager:…}}} that CloudFormation replaces at deployment, so that the
 * value is in no template, no diff and no console. Its parts may be values; then it is rendered by Fn::Sub. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">dynamic references</a>.
 *
 * <pre>{@code
 * .masterUserPassword(DynamicReference.secret(database.ref()).jsonKey("password"))
 * }</pre>
 */
public final class DynamicReference implements Value<String> {
    private final String service;
    private final Object name;
    private final @Nullable Object jsonKey;
    private final @Nullable Object stage;
    private final @Nullable Object version;

    private DynamicReference(
            String service, Object name, @Nullable Object jsonKey, @Nullable Object stage, @Nullable Object version) {
        this.service = service;
        this.name = name;
        this.jsonKey = jsonKey;
        this.stage = stage;
        this.version = version;
    }

    /** A plain text parameter of Systems Manager, in its latest version unless {@link #version} names one. */
    public static DynamicReference ssm(String parameterName) {
        return new DynamicReference("ssm", parameterName, null, null, null);
    }

    /** A plain text parameter of Systems Manager whose name is known at deployment. */
    public static DynamicReference ssm(Value<String> parameterName) {
        return new DynamicReference("ssm", parameterName, null, null, null);
    }

    /** A SecureString parameter of Systems Manager; AWS takes it in some properties only. */
    public static DynamicReference ssmSecure(String parameterName) {
        return new DynamicReference("ssm-secure", parameterName, null, null, null);
    }

    /** A SecureString parameter of Systems Manager whose name is known at deployment. */
    public static DynamicReference ssmSecure(Value<String> parameterName) {
        return new DynamicReference("ssm-secure", parameterName, null, null, null);
    }

    /** A secret of Secrets Manager by name or ARN: its whole text unless {@link #jsonKey} names a member. */
    public static DynamicReference secret(String secretId) {
        return new DynamicReference("secretsmanager", secretId, null, null, null);
    }

    /** A secret of Secrets Manager by a name or ARN that is known at deployment. */
    public static DynamicReference secret(Value<String> secretId) {
        return new DynamicReference("secretsmanager", secretId, null, null, null);
    }

    /** One member of a secret that is a JSON object. */
    public DynamicReference jsonKey(String key) {
        return new DynamicReference(service, name, ofSecret("jsonKey", key), stage, version);
    }

    /** One member of a secret, by a name that is known at deployment. */
    public DynamicReference jsonKey(Value<String> key) {
        return new DynamicReference(service, name, ofSecret("jsonKey", key), stage, version);
    }

    /**
     * The version of a secret that has that label, for example {@code AWSPREVIOUS}.
     *
     * @throws TemplateException if a version is named already: AWS takes one of both
     */
    public DynamicReference versionStage(String label) {
        return versionStage((Object) label);
    }

    /**
     * The version of a secret that has a label known at deployment.
     *
     * @throws TemplateException if a version is named already: AWS takes one of both
     */
    public DynamicReference versionStage(Value<String> label) {
        return versionStage((Object) label);
    }

    private DynamicReference versionStage(Object label) {
        checkOne(version);
        return new DynamicReference(service, name, jsonKey, ofSecret("versionStage", label), version);
    }

    /**
     * The version of a parameter, a number; or the ID of a secret's version.
     *
     * @throws TemplateException if a version stage is named already: AWS takes one of both
     */
    public DynamicReference version(String id) {
        checkOne(stage);
        return new DynamicReference(service, name, jsonKey, stage, id);
    }

    /** The version of a parameter. */
    public DynamicReference version(long number) {
        return version(Long.toString(number));
    }

    /**
     * The version of a parameter or secret, known at deployment.
     *
     * @throws TemplateException if a version stage is named already: AWS takes one of both
     */
    public DynamicReference version(Value<?> id) {
        checkOne(stage);
        return new DynamicReference(service, name, jsonKey, stage, id);
    }

    private static void checkOne(@Nullable Object other) {
        if (other != null) {
            throw new TemplateException("a dynamic reference takes a version or a version stage, found both");
        }
    }

    private Object ofSecret(String part, Object value) {
        if (!service.equals("secretsmanager")) {
            throw new TemplateException("`" + part + "` is for secrets of Secrets Manager, found it on a reference to "
                    + service + ": leave it out");
        }
        return value;
    }

    @Override
    public void writeTo(TreeWriter out) {
        text().writeTo(out);
    }

    private Value<String> text() {
        MixedText text = new MixedText().text("{{resolve:" + service + ":");
        add(text, name);
        if (service.equals("secretsmanager")) {
            addPartsOfSecret(text);
        } else if (version != null) {
            add(text.text(":"), version);
        }
        return text.text("}}").toValue();
    }

    private void addPartsOfSecret(MixedText text) {
        if (jsonKey == null && stage == null && version == null) {
            return;
        }
        text.text(":SecretString:");
        add(text, jsonKey);
        if (stage != null || version != null) {
            add(text.text(":"), stage);
        }
        if (version != null) {
            add(text.text(":"), version);
        }
    }

    private static void add(MixedText text, @Nullable Object part) {
        if (part instanceof Value<?> value) {
            text.value(value);
        } else if (part != null) {
            text.text((String) part);
        }
    }

    @Override
    public String describe() {
        return text().describe();
    }

    @Override
    public String toString() {
        return describe();
    }
}
