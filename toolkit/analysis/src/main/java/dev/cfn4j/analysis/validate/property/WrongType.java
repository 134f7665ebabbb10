package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyValue;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.ValueRule;
import dev.cfn4j.dsl.node.Node;

/** Fires where the JSON type of a literal is none that is expected. */
public final class WrongType implements ValueRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_TYPE)
                .covers("E3012")
                .explains(
                        "The literal is no text, number, boolean, list or object where one of those is expected. CloudFormation turns scalars into each other, and so does this rule; nothing else is turned.")
                .fix("Write a value of the expected type.");
    }

    @Override
    public void check(PropertyValue value, Report report) {
        if (value.node() instanceof Node.NullNode
                || PackagedCode.isAllowed(value)
                || Serverless.mayBeAnyObject(value)) {
            return;
        }
        if (value.function().isEmpty() && !Fit.accepts(value.shape(), value.node())) {
            report.add(
                    this,
                    value.place(),
                    "%s must be %s, not %s"
                            .formatted(PropertyName.of(value.place()), Expected.of(value.shape()), value.described()));
        }
    }
}
