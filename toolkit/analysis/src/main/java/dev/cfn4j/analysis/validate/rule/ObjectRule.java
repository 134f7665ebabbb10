package dev.cfn4j.analysis.validate.rule;

/** A rule that looks at each object whose members the facts list: the properties of a resource and what is nested in them. */
public non-sealed interface ObjectRule extends Rule {
    /** Reports what is wrong with the members of the object. */
    void check(PropertyObject object, Report report);
}
