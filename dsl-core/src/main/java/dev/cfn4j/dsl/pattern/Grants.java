package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The permissions that one principal was granted: one inline policy, and one more for each condition under which granted resources
 * exist. Only what a principal's own resource leads to stands in a policy resource of its own, because the two would wait for
 * each other otherwise.
 */
public final class Grants implements Patterns {
    private static final String NAME = "grants";

    private final Resource<?> principal;
    private final Attachment attachment;
    private final Map<String, PolicyDocument> byCondition = new LinkedHashMap<>();

    /** How a policy becomes part of a principal. */
    @FunctionalInterface
    public interface Attachment {
        /** Adds a policy of that name; the condition under which it holds is null where it always does. */
        void attach(String name, PolicyDocument document, @Nullable String condition);
    }

    private Grants(Resource<?> principal, Attachment attachment) {
        this.principal = principal;
        this.attachment = attachment;
    }

    /** The permissions of a principal that is in the template itself. */
    public static Grants of(Resource<?> principal, Attachment attachment) {
        return principal.extras().note(Grants.class, () -> new Grants(principal, attachment));
    }

    /**
     * The permissions of the principal of this template that acts for a resource; empty where the property names none.
     *
     * @param property the property that names the principal
     * @throws TemplateException if the property names several, such as one for each case of Fn::If
     */
    public static Optional<Grants> through(Resource<?> resource, String property) {
        List<Resource<?>> principals = resource.extras().resourcesIn(property).stream()
                .filter(Grantee.class::isInstance)
                .toList();
        if (principals.size() > 1) {
            throw new TemplateException(
                    resource + " acts under one of several roles, " + principals + ": grant to each of them instead");
        }
        return principals.stream().findFirst().map(principal -> ((Grantee) principal).grants());
    }

    /** A structure where a condition holds, and nothing elsewhere; the structure itself where the condition is null. */
    public static <T> Value<T> onlyIf(@Nullable String condition, Value<T> structure) {
        return condition == null ? structure : Fn.function("Fn::If", List.of(condition, structure, Fn.noValue()));
    }

    /** Refuses statements that an identity-based policy cannot have. */
    static void check(Statement... statements) {
        PolicyDocument.identityBased(statements);
    }

    /** Allows something in general. */
    public void allow(Statement... statements) {
        policy(null).merge(statements);
    }

    /** Allows something with a resource of this template. */
    public void allowWith(Resource<?> granted, Statement... statements) {
        if (granted == principal || granted.extras().reaches(principal)) {
            apart(granted).merge(statements);
        } else {
            principal.extras().granted(granted);
            String condition = granted.extras().condition();
            policy(condition == null || condition.equals(principal.extras().condition()) ? null : condition)
                    .merge(statements);
        }
    }

    private PolicyDocument policy(@Nullable String condition) {
        return byCondition.computeIfAbsent(String.valueOf(condition), key -> {
            PolicyDocument document = PolicyDocument.identityBased();
            attachment.attach(condition == null ? NAME : NAME + "-" + condition, document, condition);
            return document;
        });
    }

    private PolicyDocument apart(Resource<?> granted) {
        String kind =
                principal.resourceType().substring(principal.resourceType().lastIndexOf(':') + 1);
        GenericResource policy = granted.extras().companion("To" + principal.logicalId(), GenericResource.class, id -> {
            PolicyDocument document = PolicyDocument.identityBased();
            return new GenericResource("AWS::IAM::" + kind + "Policy", id)
                    .property(kind + "Name", principal.ref())
                    .property("PolicyName", id)
                    .property("PolicyDocument", document);
        });
        return (PolicyDocument) Objects.requireNonNull(policy.extras().valueOf("PolicyDocument"));
    }
}
