package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.spec.ResourceType;

/** Fires where Fn::GetAtt or Fn::Sub asks for an attribute that AWS removed within the last year. */
public final class RemovedAttribute implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_GETATT)
                .explains("AWS's registry had the attribute within the last year and has it no longer.")
                .fix("Look what replaces it.");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Reference reference : subject.template().references()) {
            String attribute = reference.attribute();
            if (attribute != null) {
                subject.template()
                        .findResource(reference.name())
                        .ifPresent(resource -> subject.findType(resource)
                                .ifPresent(type -> check(resource, type, attribute, reference, report)));
            }
        }
    }

    private void check(
            TemplateResource resource, ResourceType type, String attribute, Reference reference, Report report) {
        type.attributeRemovedOn(attribute)
                .ifPresent(day -> report.add(
                        this,
                        Place.of(reference.path()),
                        "AWS removed attribute %s of %s (%s): facts since %s do not have it"
                                .formatted(Words.quoted(attribute), resource.logicalId(), type.name(), day),
                        "Take it out; a year later it is an error."));
    }
}
