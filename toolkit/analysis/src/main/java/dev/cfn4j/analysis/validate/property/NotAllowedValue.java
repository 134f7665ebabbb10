package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.Constraints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fires where a value, or what a parameter may be, is none of the values allowed. What a parameter may be is a warning only. */
public final class NotAllowedValue implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_ENUM)
                .covers("E3030")
                .explains(
                        "The service takes a few values here, and this is none of them. Where the value is a parameter's, and only some of its values are wrong, this is a warning.")
                .fix("Write one of the values that the message names.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        Constraints constraints = value.shape().constraints();
        if (constraints.allowedValues().isEmpty()) {
            return;
        }
        value.literal()
                .filter(text -> !Allowed.value(constraints, text))
                .ifPresent(text -> report.add(
                        this,
                        value.place(),
                        message(value, constraints) + ", not " + value.quoted(text),
                        remedy(constraints, text)));
        value.function()
                .flatMap(Intrinsic::ref)
                .flatMap(name -> value.site().subject().template().findParameter(name))
                .ifPresent(parameter -> parameter(parameter, value, report));
    }

    private void parameter(TemplateParameter parameter, PropertyValue value, Report report) {
        if (parameter.isList() || parameter.isStored()) {
            return;
        }
        Set<String> possible = new LinkedHashSet<>(parameter.allowedValues());
        parameter.defaultValue().ifPresent(possible::add);
        Constraints constraints = value.shape().constraints();
        List<String> wrong = new ArrayList<>(possible);
        wrong.removeIf(text -> text.isEmpty() || text.contains("{{resolve:") || Allowed.value(constraints, text));
        if (!wrong.isEmpty()) {
            report.add(
                    this,
                    Severity.WARNING,
                    value.place(),
                    message(value, constraints)
                            + ", but parameter %s may be %s"
                                    .formatted(Words.quoted(parameter.name()), Words.any(wrong)),
                    null);
        }
    }

    private static String message(PropertyValue value, Constraints constraints) {
        return PropertyName.of(value.place()) + " must be " + Words.any(constraints.allowedValues());
    }

    private static @org.jspecify.annotations.Nullable String remedy(Constraints constraints, String text) {
        return Words.didYouMean(text, constraints.allowedValues());
    }
}
