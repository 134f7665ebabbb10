package dev.cfn4j.analysis.validate.rule;

/** A rule that looks at a template as a whole, once. */
public non-sealed interface TemplateRule extends Rule {
    /** Reports what is wrong with the template. */
    void check(Subject subject, Report report);
}
