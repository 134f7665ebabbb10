package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Tells where so many conditions depend on each other that not all their combinations were looked at. */
public final class BoundedWork implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.INFO)
                .explains(
                        "The conditions are too many or too entangled to look at all combinations; what was not looked at is taken for right.")
                .fix("Nothing; simpler conditions are judged better.");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.conditions().hasStopped()) {
            report.add(
                    this,
                    Place.of("Conditions"),
                    "the conditions are too many, or too entangled, to look at all their combinations; the rest is taken for right");
        }
    }
}
