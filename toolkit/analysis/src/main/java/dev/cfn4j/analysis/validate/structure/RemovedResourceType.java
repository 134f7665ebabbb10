package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.ResourceType;

/** Fires where a resource has a type that AWS removed within the last year. */
public final class RemovedResourceType implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_TYPE)
                .explains("AWS's registry had the type within the last year and has it no longer.")
                .fix("Look what replaces it.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            subject.findType(resource)
                    .flatMap(ResourceType::removedOn)
                    .ifPresent(day -> report.add(
                            this,
                            resource.place().child("Type"),
                            "AWS removed the type %s of %s: facts since %s do not have it"
                                    .formatted(Words.quoted(resource.type()), resource.logicalId(), day),
                            "Move to another type; a year later it is an error."));
        }
    }
}
