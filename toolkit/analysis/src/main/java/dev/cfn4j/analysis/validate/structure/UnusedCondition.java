package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where nothing uses a condition. */
public final class UnusedCondition implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_UNUSED)
                .explains("Nothing in the template uses the condition.")
                .fix("Remove it.")
                .covers("W8001");
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
        Uses.conditions(subject.template()).ifPresent(used -> {
            for (String name : subject.template().section("Conditions").keySet()) {
                if (!used.contains(name) && !name.startsWith("Fn::")) {
                    report.add(
                            this,
                            Place.of("Conditions", name),
                            "condition %s is not used".formatted(name),
                            "Remove it.");
                }
            }
        });
    }
}
