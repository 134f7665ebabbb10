package dev.cfn4j.dsl.pattern;

import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.policy.Statement;

/**
 * Who can be granted something: a role, user or managed policy, or a resource that acts under a role, such as a function. What is
 * granted becomes statements in the inline policy {@code grants} of that role, which is there as soon as the role is.
 */
public interface Grantee extends Patterns {
    /**
     * Where the permissions are collected; asked for when the stack class is done.
     *
     * @throws TemplateException if the role is not a resource of this template
     */
    Grants grants();

    /** The resource that acts: the principal itself, or what runs under its role. */
    default Resource<?> actor() {
        return (Resource<?>) this;
    }

    /**
     * Allows what no grant says.
     *
     * @param statements without principals, with resources
     * @throws TemplateException if a statement is not of this form
     */
    default void allow(Statement... statements) {
        Grants.check(statements);
        actor().extras().later(() -> grants().allow(statements));
    }
}
