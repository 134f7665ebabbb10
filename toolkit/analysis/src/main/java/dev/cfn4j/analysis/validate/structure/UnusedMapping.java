package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where nothing uses a mapping. */
public final class UnusedMapping implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_UNUSED)
                .explains("Nothing in the template uses the mapping.")
                .fix("Remove it.")
                .covers("W7001");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.template().section("Mappings").isEmpty()) {
            return;
        }
        Uses.mappings(subject.template()).ifPresent(used -> {
            for (String name : subject.template().section("Mappings").keySet()) {
                if (!used.contains(name) && !name.startsWith("Fn::")) {
                    report.add(
                            this, Place.of("Mappings", name), "mapping %s is not used".formatted(name), "Remove it.");
                }
            }
        });
    }
}
