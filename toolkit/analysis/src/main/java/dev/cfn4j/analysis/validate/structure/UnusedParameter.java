package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Set;

/** Fires where nothing uses a parameter. */
public final class UnusedParameter implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_UNUSED)
                .explains("Nothing in the template uses the parameter.")
                .fix("Remove it.")
                .covers("W2001");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.template().parameters().isEmpty()) {
            return;
        }
        Set<String> used = Uses.parameters(subject.template());
        for (TemplateParameter parameter : subject.template().parameters().values()) {
            if (!used.contains(parameter.name())) {
                report.add(
                        this, parameter.place(), "parameter %s is not used".formatted(parameter.name()), "Remove it.");
            }
        }
    }
}
