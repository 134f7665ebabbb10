package dev.cfn4j.dsl.policy;

import org.jspecify.annotations.Nullable;

/** What a policy belongs to, which decides what its statements need. */
enum PolicyForm {
    /** Policies of roles, users and groups, boundaries and service control policies. */
    IDENTITY,
    /** Policies of resources. */
    RESOURCE,
    /** Policies of resources whose statements need no Resource, because it is always the same. */
    IMPLIED_RESOURCE,
    /** Policies that say who may assume a role. */
    TRUST;

    /** Refuses a statement that has what the form does not know, or lacks what it needs. */
    void check(Statement statement) {
        if (this == IDENTITY && statement.hasPrincipals()) {
            throw statement.mistake("names principals, which an identity-based policy must not: it is about those"
                    + " that it is attached to. Leave to(…) out, or use PolicyDocument.resourceBased(…)");
        }
        if (this != IDENTITY && !statement.hasPrincipals()) {
            throw statement.mistake("names no principal, which a policy of this form needs: say to(Principal.…)");
        }
        if (this == TRUST && statement.hasResources()) {
            throw statement.mistake(
                    "names resources, which a trust policy must not: it is about its role. Leave on(…)" + " out");
        }
        if ((this == IDENTITY || this == RESOURCE) && !statement.hasResources()) {
            throw statement.mistake("names no resource: say on(arn), or onAnything() for actions that know none");
        }
        checkSid(statement, statement.sid());
    }

    private void checkSid(Statement statement, @Nullable String sid) {
        if ((this == IDENTITY || this == TRUST) && sid != null && !sid.matches("[A-Za-z0-9]*")) {
            throw statement.mistake("has a Sid of other characters than letters and digits, which IAM does not take");
        }
    }
}
