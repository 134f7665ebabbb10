package dev.cfn4j.analysis.security;

import dev.cfn4j.dsl.node.Node;

/**
 * One thing that a resource allows, forbids or protects.
 *
 * @param kind what it is about
 * @param item the action, rule or switch itself
 * @param terms to whom, on what and under which conditions, with the names of the template; empty where nothing is said
 * @param restricts whether it takes away rather than gives: a Deny, a protection
 * @param open whether it reaches everybody, or everything
 */
public record Grant(Kind kind, Node item, Node terms, boolean restricts, boolean open) {
    /** What a grant is about. */
    public enum Kind {
        /** An action of a policy statement, or a managed policy. */
        PERMISSION,
        /** A rule of a security group. */
        NETWORK,
        /** A way in for everybody. */
        PUBLIC_ACCESS,
        /** A guard against loss or disclosure of data. */
        PROTECTION
    }
}
