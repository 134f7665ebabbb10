package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy document, taken by every setter of a policy.
 *
 * <pre>{@code
 * new Role("Worker")
 *     .assumeRolePolicyDocument(PolicyDocument.trust(assumeRole(Principal.service("lambda.amazonaws.com"))))
 *     .policy(p -> p.policyName("work").policyDocument(PolicyDocument.identityBased(
 *         Statement.allow("sqs:ReceiveMessage", "sqs:DeleteMessage").on(queue.arn()))));
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">AWS reference</a>
 */
public final class PolicyDocument implements Value<Map<String, Object>> {
    private final @Nullable SourceLocation location = SourceLocations.caller();
    private final PolicyForm form;
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable String id;

    private PolicyDocument(PolicyForm form) {
        this.form = form;
    }

    /**
     * A policy of a role, user or group, a permissions boundary, or a service control policy: statements with resources and without
     * principals.
     *
     * @throws TemplateException if a statement is not of this form
     */
    public static PolicyDocument identityBased(Statement... statements) {
        return new PolicyDocument(PolicyForm.IDENTITY).add(statements);
    }

    /**
     * A policy of a bucket, queue, topic, key, endpoint or other resource: statements with principals and resources.
     *
     * @throws TemplateException if a statement is not of this form
     */
    public static PolicyDocument resourceBased(Statement... statements) {
        return new PolicyDocument(PolicyForm.RESOURCE).add(statements);
    }

    /**
     * A policy of a resource whose statements need not name it, such as an ECR repository or an EFS file system: statements with
     * principals.
     *
     * @throws TemplateException if a statement is not of this form
     */
    public static PolicyDocument impliedResource(Statement... statements) {
        return new PolicyDocument(PolicyForm.IMPLIED_RESOURCE).add(statements);
    }

    /**
     * Who may assume a role: statements with principals and without resources.
     *
     * @throws TemplateException if a statement is not of this form
     */
    public static PolicyDocument trust(Statement... statements) {
        return new PolicyDocument(PolicyForm.TRUST).add(statements);
    }

    /** The document's Id, which some services show. */
    public PolicyDocument id(String text) {
        id = text;
        return this;
    }

    /**
     * Adds statements after those that are there, as they are now.
     *
     * @throws TemplateException if a statement is not of the document's form, or its Sid is taken
     */
    public PolicyDocument add(Statement... added) {
        for (Statement statement : added) {
            form.check(statement);
            refuseTakenSid(statement);
            statements.add(statement.copy());
        }
        return this;
    }

    /**
     * Adds what is not said yet: a statement that differs from one that is there in its actions alone, its resources alone or
     * its principals alone is joined with it, and the same statement is there once. What is allowed and denied is the same as with
     * {@link #add}.
     *
     * @throws TemplateException if a statement is not of the document's form
     */
    public PolicyDocument merge(Statement... added) {
        for (Statement statement : added) {
            form.check(statement);
            if (statements.stream().noneMatch(earlier -> earlier.join(statement))) {
                add(statement);
            }
        }
        return this;
    }

    /** The document as JSON text, for properties that are strings, such as those of CloudWatch Logs. */
    public Value<String> toText() {
        return JsonText.of(this);
    }

    /** Whether there is no statement yet. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    private void refuseTakenSid(Statement statement) {
        String sid = statement.sid();
        if (sid != null && statements.stream().anyMatch(earlier -> sid.equals(earlier.sid()))) {
            throw statement.mistake("has the Sid of another statement in its document: Sids are unique in a policy");
        }
    }

    /**
     * Writes the document.
     *
     * @throws TemplateException if it has no statement
     */
    @Override
    public void writeTo(TreeWriter out) {
        if (statements.isEmpty()) {
            throw new TemplateException("a policy document without statements: add at least one Statement", location);
        }
        out.startObject();
        out.name("Version");
        out.string("2012-10-17");
        if (id != null) {
            out.name("Id");
            out.string(id);
        }
        out.name("Statement");
        out.startArray();
        for (Statement statement : statements) {
            out.value(statement);
        }
        out.endArray();
        out.endObject();
    }

    @Override
    public String describe() {
        return "PolicyDocument";
    }
}
