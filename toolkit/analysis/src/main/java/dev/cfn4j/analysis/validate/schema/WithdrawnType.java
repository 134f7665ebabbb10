package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.schema.SchemaFacts;

/** Fires where the service of a type was shut down, and all regions but a few no longer have the type. */
public final class WithdrawnType implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_TYPE)
                .explains(
                        "AWS has shut the service down and withdrawn its types: CloudFormation does not know them any more.")
                .example("Stack: {Type: 'AWS::OpsWorks::Stack'}")
                .fix("Move to another service.")
                .covers("E3006");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (isWithdrawn(resource, subject)) {
                report.add(
                        this,
                        resource.place().child("Type"),
                        "AWS has shut the service of %s down, and only %s still has the type"
                                .formatted(Words.quoted(resource.type()), Words.all(Few.TYPES.texts(resource.type()))));
            }
        }
    }

    /** Whether it was shut down and few regions are left. */
    static boolean isWithdrawn(TemplateResource resource, Subject subject) {
        return subject.findType(resource)
                        .flatMap(type -> type.traits().lifecycle())
                        .map(Lifecycle::status)
                        .filter(RetiredService.SHUT_DOWN::equals)
                        .isPresent()
                && Few.TYPES.has(resource.type());
    }

    private static final class Few {
        private static final Fields TYPES = SchemaFacts.fewRegions();
    }
}
