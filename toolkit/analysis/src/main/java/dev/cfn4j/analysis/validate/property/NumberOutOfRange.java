package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.spec.Constraints;

/** Fires where a literal number is out of its property's range, or no multiple of what it must be one of. */
public final class NumberOutOfRange implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_RANGE)
                .covers("E3034")
                .explains("The number is smaller or greater than the service takes.")
                .fix("Write a number in the range.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        Constraints constraints = value.shape().constraints();
        value.literal()
                .filter(text -> !Allowed.number(constraints, text))
                .ifPresent(text -> report.add(
                        this,
                        value.place(),
                        "%s must be %s, not %s"
                                .formatted(PropertyName.of(value.place()), expected(constraints), text)));
    }

    private static String expected(Constraints constraints) {
        String range = constraints.value().isEmpty() ? "" : constraints.value().toString();
        String unit = constraints
                .multipleOf()
                .map(it -> "a multiple of " + it.toPlainString())
                .orElse("");
        return range.isEmpty() || unit.isEmpty() ? range + unit : range + " and " + unit;
    }
}
