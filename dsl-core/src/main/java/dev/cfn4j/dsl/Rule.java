package dev.cfn4j.dsl;

import org.jspecify.annotations.Nullable;

/**
 * A rule about parameters, held before anything is created: what it asserts must be true, always or {@link #when} a condition holds.
 * Its expressions compare parameters with literals; {@link RuleFn} has functions that exist here only. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html">rules</a>.
 *
 * <pre>{@code
 * rule("PublicNeedsTls")
 *         .when(scheme.isEqualTo("internet-facing"))
 *         .assertThat(notEqual(certificate, ""), "An internet-facing balancer needs a CertificateArn");
 * }</pre>
 */
public final class Rule extends Structure<Rule> {
    Rule() {}

    /** Holds the assertions only where this is true. */
    public Rule when(ConditionExpression expression) {
        return set("RuleCondition", expression.operand());
    }

    /** Adds what must be true, and what is said where it is not. */
    public Rule assertThat(ConditionExpression expression, String description) {
        return appendItem("Assertions", new Assertion(expression, description));
    }

    /** Adds what must be true. */
    public Rule assertThat(ConditionExpression expression) {
        return appendItem("Assertions", new Assertion(expression, null));
    }

    private static final class Assertion extends Structure<Assertion> {
        Assertion(ConditionExpression expression, @Nullable String description) {
            set("Assert", expression.operand());
            if (description != null) {
                set("AssertDescription", description);
            }
        }
    }
}
