package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a policy, read as a sentence:
 *
 * <pre>{@code
 * Statement.allow("s3:GetObject").on(sub("${Data.Arn}/*"))
 * Statement.allow("sqs:SendMessage").to(Principal.service("events.amazonaws.com")).on(queue.arn()).onlyFromThisAccount()
 * }</pre>
 *
 * <p>Calling a method again adds to what is there. A single action, resource or value is written as a string, several as a list.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">AWS reference</a>
 */
@SuppressWarnings("varargs") // arrays of values are read, never written
public final class Statement implements Value<Statement> {
    private final String effect;
    private final @Nullable SourceLocation location;
    private final PolicyElement<Principals> principals = new PolicyElement<>("Principal", new Principals());
    private final PolicyElement<Items> actions = new PolicyElement<>("Action", new Items("Action"));
    private final PolicyElement<Items> resources = new PolicyElement<>("Resource", new Items("Resource"));
    private final Conditions conditions = new Conditions();
    private @Nullable String sid;

    private Statement(String effect) {
        this(effect, SourceLocations.caller());
    }

    private Statement(String effect, @Nullable SourceLocation location) {
        this.effect = effect;
        this.location = location;
    }

    /**
     * Allows the actions.
     *
     * @param actions for example {@code s3:GetObject} or {@code s3:Get*}; at least one
     * @throws TemplateException if there is no action, or one is not of the form {@code service:Action}
     */
    public static Statement allow(String... actions) {
        return new Statement("Allow").actions(false, Arrays.asList(actions));
    }

    /** Allows the actions of a collection; see {@link #allow(String...)}. */
    public static Statement allow(Iterable<String> actions) {
        return new Statement("Allow").actions(false, actions);
    }

    /** Denies the actions, whatever allows them elsewhere; see {@link #allow(String...)}. */
    public static Statement deny(String... actions) {
        return new Statement("Deny").actions(false, Arrays.asList(actions));
    }

    /** Denies the actions of a collection; see {@link #allow(String...)}. */
    public static Statement deny(Iterable<String> actions) {
        return new Statement("Deny").actions(false, actions);
    }

    /** Allows all actions but these (NotAction); see {@link #allow(String...)}. */
    public static Statement allowAllBut(String... actions) {
        return new Statement("Allow").actions(true, Arrays.asList(actions));
    }

    /** Denies all actions but these (NotAction); see {@link #allow(String...)}. */
    public static Statement denyAllBut(String... actions) {
        return new Statement("Deny").actions(true, Arrays.asList(actions));
    }

    /** Allows principals to assume the role that the policy belongs to (sts:AssumeRole). */
    public static Statement assumeRole(Principal... principals) {
        return allow("sts:AssumeRole").to(principals);
    }

    /** Denies everybody the actions over connections without TLS: what every policy of a bucket, queue or topic should say. */
    public static Statement denyWithoutTls(String... actions) {
        return deny(actions).to(Principal.everyone()).when(ConditionOperator.BOOL, "aws:SecureTransport", false);
    }

    private Statement actions(boolean negated, Iterable<String> added) {
        for (String action : added) {
            if (!Spelling.isAction(action)) {
                throw new TemplateException("`" + action + "` is not an action: expected `service:Action`, such as"
                        + " `s3:GetObject` or `s3:Get*`, or `*`");
            }
            actions.part(negated).add(action);
        }
        if (actions.part().isEmpty()) {
            throw new TemplateException(
                    "a statement without actions does nothing: name at least one, such as" + " `s3:GetObject`");
        }
        return this;
    }

    /**
     * The statement's ID (Sid).
     *
     * @param id letters and digits; policies of some resources take spaces too
     */
    public Statement sid(String id) {
        sid = id;
        return this;
    }

    /** Whom the statement is about. */
    public Statement to(Principal... added) {
        for (Principal principal : added) {
            principals.part(false).add(principal);
        }
        return this;
    }

    /** That the statement is about everybody but these (NotPrincipal). */
    public Statement toAllBut(Principal... added) {
        for (Principal principal : added) {
            principals.part(true).add(principal);
        }
        return this;
    }

    /**
     * The resources that the statement is about, by ARN.
     *
     * @throws TemplateException if one is neither an ARN nor {@code *}
     */
    public Statement on(String... arns) {
        return resources(false, Arrays.asList(arns));
    }

    /** The resources that the statement is about, by ARNs that are known at deployment. */
    @SafeVarargs
    public final Statement on(Value<String>... arns) {
        return resources(false, Arrays.asList(arns));
    }

    /** The resources that the statement is about: strings and values, mixed. */
    public Statement on(Iterable<?> arns) {
        return resources(false, arns);
    }

    /** That the statement is about all resources: for actions that know none, and in policies of the resource itself. */
    public Statement onAnything() {
        return on("*");
    }

    /** That the statement is about all resources but these (NotResource). */
    public Statement onAllBut(String... arns) {
        return resources(true, Arrays.asList(arns));
    }

    /** That the statement is about all resources but these (NotResource). */
    @SafeVarargs
    public final Statement onAllBut(Value<String>... arns) {
        return resources(true, Arrays.asList(arns));
    }

    private Statement resources(boolean negated, Iterable<?> added) {
        for (Object arn : added) {
            if (arn instanceof String text && !Spelling.isResource(text)) {
                throw new TemplateException("`" + arn + "` is not a resource: expected an ARN or `*`");
            }
            resources.part(negated).add(arn);
        }
        return this;
    }

    /**
     * Says when the statement applies: where the request's key compares to any of the values. All conditions of a statement must
     * hold.
     *
     * @param key for example {@code aws:PrincipalOrgID}
     * @throws TemplateException if a value is not of the operator's kind, or operator and key are there already
     */
    @SafeVarargs
    public final <T> Statement when(ConditionOperator<T> operator, String key, T... values) {
        return when(operator, key, Arrays.asList(values));
    }

    /** The same with values that are known at deployment. */
    @SafeVarargs
    public final <T> Statement when(ConditionOperator<T> operator, String key, Value<? extends T>... values) {
        return when(operator, key, Arrays.asList(values));
    }

    /** The same with literals and values, mixed. */
    public Statement when(ConditionOperator<?> operator, String key, Iterable<?> values) {
        conditions.add(operator, key, values);
        return this;
    }

    /** Applies only to what a service does for a resource of the stack's own account, so that no other account can borrow it. */
    public Statement onlyFromThisAccount() {
        return when(ConditionOperator.STRING_EQUALS, "aws:SourceAccount", Fn.accountId());
    }

    /** Applies only to what a service does for one of these resources; ARNs may have {@code *} and {@code ?}. */
    public Statement onlyFromSource(String... arns) {
        return when(ConditionOperator.ARN_LIKE, "aws:SourceArn", Arrays.asList(arns));
    }

    /** Applies only to what a service does for one of these resources. */
    @SafeVarargs
    public final Statement onlyFromSource(Value<String>... arns) {
        return when(ConditionOperator.ARN_LIKE, "aws:SourceArn", Arrays.asList(arns));
    }

    /** A statement of its own with the same content. */
    Statement copy() {
        Statement copy = new Statement(effect, location);
        copy.sid = sid;
        copy.principals.part(principals.negated()).addAll(principals.part());
        copy.actions.part(actions.negated()).addAll(actions.part());
        copy.resources.part(resources.negated()).addAll(resources.part());
        copy.conditions.addAll(conditions);
        return copy;
    }

    /** Takes in a statement that differs in nothing but actions, resources or principals; says whether it did. */
    boolean join(Statement other) {
        if (!effect.equals(other.effect) || !Objects.equals(sid, other.sid) || !conditions.equals(other.conditions)) {
            return false;
        }
        boolean sameActions = actions.equals(other.actions);
        boolean sameResources = resources.equals(other.resources);
        if (!principals.equals(other.principals)) {
            return sameActions && sameResources && principals.join(other.principals);
        }
        if (!sameActions) {
            return sameResources && actions.join(other.actions);
        }
        return sameResources || resources.join(other.resources);
    }

    @Nullable
    String sid() {
        return sid;
    }

    boolean hasPrincipals() {
        return !principals.part().isEmpty();
    }

    boolean hasResources() {
        return !resources.part().isEmpty();
    }

    /** A mistake in this statement, at the line that began it. */
    TemplateException mistake(String message) {
        return new TemplateException(describe() + " " + message, location);
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.startObject();
        if (sid != null) {
            out.name("Sid");
            out.string(sid);
        }
        out.name("Effect");
        out.string(effect);
        principals.writeTo(out);
        actions.writeTo(out);
        resources.writeTo(out);
        if (!conditions.isEmpty()) {
            out.name("Condition");
            conditions.writeTo(out);
        }
        out.endObject();
    }

    @Override
    public String describe() {
        return sid != null ? "the statement `" + sid + "`" : "the statement that " + sentence();
    }

    private String sentence() {
        return (effect.equals("Allow") ? "allows" : "denies")
                + (actions.negated() ? " all but " : " ")
                + actions.part();
    }
}
