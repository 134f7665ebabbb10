package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;

/** Fires where a resource and a parameter have the same name. */
public final class DuplicateName implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .explains("A resource and a parameter have the same name, so that a Ref to it could mean either.")
                .fix("Rename one of them.")
                .covers("E3007");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (subject.template().findParameter(resource.logicalId()).isPresent()) {
                report.add(
                        this,
                        resource.place(),
                        "%s is a resource and a parameter".formatted(Words.quoted(resource.logicalId())),
                        "Rename one of them.");
            }
        }
    }
}
