package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Shape;
import java.util.Optional;

/** Fires where an output's value is a function that returns a list. */
public final class ListOutput implements TemplateRule {
    private static final Shape TEXT = Shape.scalar(Shape.Kind.STRING);

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.OUTPUTS)
                .covers("E6101")
                .explains("The value of an output is text, and this function returns a list.")
                .fix("Join the items with Fn::Join, or select one with Fn::Select.");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template()
                .section("Outputs")
                .forEach((name, output) -> output.find("Value")
                        .ifPresent(value -> value(subject, name, Place.of("Outputs", name, "Value"), value, report)));
    }

    private void value(Subject subject, String name, Place place, Node value, Report report) {
        Optional<Intrinsic> function = Intrinsic.of(value);
        Optional<Choice> choice = function.flatMap(Intrinsic::choice);
        if (choice.isPresent()) {
            Place branches = place.child("Fn::If");
            value(subject, name, branches.child(1), choice.get().then(), report);
            value(subject, name, branches.child(2), choice.get().otherwise(), report);
        } else if (function.isPresent() && !FunctionFit.accepts(TEXT, function.get(), subject)) {
            report.add(
                    this,
                    place,
                    "Value of output %s must be a string, and what %s returns is a list"
                            .formatted(name, function.get().function()),
                    "Use Fn::Join.");
        }
    }
}
