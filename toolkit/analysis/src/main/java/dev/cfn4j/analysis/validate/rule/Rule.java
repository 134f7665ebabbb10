package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.NodePath;

/** One thing that can be wrong with a template; one rule is one small class. */
public sealed interface Rule permits TemplateRule, ObjectRule, ValueRule, TextRule {
    /** The rule's name in findings; that of its class unless said otherwise. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What is written about the rule. */
    RuleDoc doc();

    /** What kind of mistake it finds. */
    default Family family() {
        return doc().family();
    }

    /** What kind of mistake its finding at that place is, where that depends on the place. */
    default Family family(NodePath path) {
        return family();
    }

    /** How much its findings weigh unless it reports them otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Whether it speaks of a member's name, and not of its value: the name is what an excerpt then points at. */
    default boolean isAboutName() {
        return false;
    }

    /** Whether what it finds stays wrong when a macro of the user's own may still rewrite the template. */
    default boolean holdsBeforeMacros() {
        return false;
    }
}
