package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;

/** Fires where a literal text is shorter or longer than its property allows. */
public final class LengthOutOfRange implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_SIZE)
                .covers("E3033")
                .explains("The text is shorter or longer than the service takes.")
                .fix("Write a text of a length that the message names.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        var constraints = value.shape().constraints();
        if (!constraints.length().isEmpty()) {
            value.literal()
                    .filter(text -> !Allowed.length(constraints, text))
                    .ifPresent(text -> report.add(
                            this,
                            value.place(),
                            "%s must have %s characters, not %d"
                                    .formatted(
                                            PropertyName.of(value.place()),
                                            constraints.length(),
                                            text.codePointCount(0, text.length()))));
        }
    }
}
