package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;

/** Fires where a literal does not match the regular expression of its property. */
public final class PatternMismatch implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_PATTERN)
                .covers("E3031")
                .explains("The text does not have the form that the type's schema demands as a regular expression.")
                .fix("Write a text that matches; the message shows the expression.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        value.shape()
                .constraints()
                .pattern()
                .ifPresent(pattern -> value.literal()
                        .filter(text -> !Patterns.finds(pattern, text))
                        .ifPresent(text -> report.add(
                                this,
                                value.place(),
                                "%s must match %s, and %s does not"
                                        .formatted(PropertyName.of(value.place()), pattern, value.quoted(text)))));
    }
}
