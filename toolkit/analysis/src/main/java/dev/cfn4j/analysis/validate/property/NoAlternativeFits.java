package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.spec.Constraints;
import java.util.stream.Collectors;

/** Fires where a literal satisfies none of the alternatives of which its property demands one. */
public final class NoAlternativeFits implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_COMBINATION)
                .covers("E3017")
                .explains("The value may have one of several forms, and has none of them.")
                .fix("Bring it into one of the forms.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        Constraints constraints = value.shape().constraints();
        if (!constraints.anyOf().isEmpty()) {
            value.literal()
                    .filter(text -> Allowed.value(constraints, text) && !Allowed.alternatives(constraints, text))
                    .ifPresent(text -> report.add(
                            this,
                            value.place(),
                            "%s must satisfy one of: %s; %s does not"
                                    .formatted(
                                            PropertyName.of(value.place()),
                                            alternatives(constraints),
                                            value.quoted(text))));
        }
    }

    private static String alternatives(Constraints constraints) {
        return constraints.anyOf().stream().map(NoAlternativeFits::describe).collect(Collectors.joining("; "));
    }

    private static String describe(Constraints constraints) {
        if (constraints.pattern().isPresent()) {
            return "match " + constraints.pattern().get();
        }
        if (!constraints.allowedValues().isEmpty()) {
            return "be " + Words.any(constraints.allowedValues());
        }
        if (!constraints.formats().isEmpty()) {
            return "be "
                    + constraints.formats().stream()
                            .flatMap(name -> Formats.find(name).stream())
                            .map(Formats.Format::description)
                            .collect(Collectors.joining(" or "));
        }
        return constraints.length().isEmpty()
                ? "be " + constraints.value()
                : "have " + constraints.length() + " characters";
    }
}
