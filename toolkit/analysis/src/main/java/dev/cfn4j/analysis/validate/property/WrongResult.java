package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import java.util.Optional;

/** Fires where a function returns a list or an object and something else is expected, or the other way round. */
public final class WrongResult implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_REF)
                .explains("A function returns a text, a list or an object, and something else is expected here.")
                .fix(
                        "Use another function or attribute; Fn::Select takes one item of a list, Fn::Join makes a text of it.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        Optional<Intrinsic> function = value.function();
        if (function.isPresent()
                && !Serverless.mayBeAnyObject(value)
                && !FunctionFit.accepts(
                        value.shape(), function.get(), value.site().subject())) {
            report.add(
                    this,
                    value.place(),
                    "%s must be %s, not what %s returns"
                            .formatted(
                                    PropertyName.of(value.place()),
                                    Expected.of(value.shape()),
                                    function.get().function()));
        }
    }
}
