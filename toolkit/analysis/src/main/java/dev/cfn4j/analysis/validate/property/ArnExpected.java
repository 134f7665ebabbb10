package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.Shape;
import java.util.regex.Pattern;

/** Warns where the name of a property says that it takes an ARN, and a literal is none. */
public final class ArnExpected implements ValueRule {
    private static final Pattern NAME = Pattern.compile(".*(Arn|ARN)s?");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_VALUES)
                .explains("The property takes an ARN, which begins with arn: and has six parts.")
                .fix("Write the ARN, or refer to the resource with Fn::GetAtt.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (value.shape() instanceof Shape.Scalar
                && NAME.matcher(name(value.place())).matches()) {
            value.node()
                    .text()
                    .filter(text ->
                            !text.isEmpty() && !text.startsWith("arn:") && !text.contains("{{") && !text.contains("${"))
                    .ifPresent(text -> report.add(
                            this,
                            value.place(),
                            "%s takes an ARN, and %s is none"
                                    .formatted(PropertyName.of(value.place()), value.quoted(text))));
        }
    }

    /** The name of the property, also where the value is an item of a list. */
    private static String name(Place place) {
        String element = place.element();
        boolean isItem = !element.isEmpty() && Character.isDigit(element.charAt(0));
        return isItem ? place.parentElement() : element;
    }
}
