package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where an Fn::Equals compares what is always, or never, the same. */
public final class ConstantCondition implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_CONDITIONS)
                .explains("An Fn::Equals always gives the same, whatever the parameters are.")
                .fix("Remove the condition, or compare what can differ.")
                .covers("W8003");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.template().section("Conditions").isEmpty()) {
            return;
        }
        subject.template().functions().forEach(it -> {
            Place place = it.place();
            Intrinsic function = it.function();
            boolean isDecision = !place.path().elements().get(0).equals("Outputs");
            if (function.function().equals("Fn::Equals") && isDecision) {
                subject.conditions()
                        .constant(function)
                        .ifPresent(value -> report.add(
                                this,
                                place.child("Fn::Equals"),
                                "this is always " + value,
                                "Compare what can differ."));
            }
        });
    }
}
