package dev.cfn4j.analysis.validate.rule;

/** A rule that looks at each value of a property, each item of a list and each branch of an Fn::If by itself. */
public non-sealed interface ValueRule extends Rule {
    /** Reports what is wrong with the value. */
    void check(PropertyValue value, Report report);
}
