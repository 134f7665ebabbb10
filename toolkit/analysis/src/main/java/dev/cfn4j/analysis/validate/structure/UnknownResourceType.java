package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;

/** Fires where a resource has an AWS type that the facts do not have; private, third-party and custom types are not judged. */
public final class UnknownResourceType implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_TYPE).covers("E3006");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            String type = resource.type();
            if (type.startsWith("AWS::")
                    && !resource.isModule()
                    && subject.findType(resource).isEmpty()) {
                report.add(
                        this,
                        resource.place().child("Type"),
                        "%s has the unknown type %s".formatted(resource.logicalId(), Words.quoted(type)),
                        Words.didYouMean(type, subject.catalog().typeNames()));
            }
        }
    }
}
