package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * Fires where a resource has a type that the facts do not have. Custom resources and modules are not judged; types of the
 * user's own are known once their schema is given.
 */
public final class UnknownResourceType implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_TYPE)
                .covers("E3006")
                .explains(
                        "The registry has no such type, and the stack cannot be created. Types of your own are known once `generate` has made their classes.")
                .fix(
                        "Correct the name; a custom resource begins with Custom:: or AWS::CloudFormation::CustomResource.");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            String type = resource.type();
            if (!type.isEmpty()
                    && !resource.isCustom()
                    && !resource.isModule()
                    && subject.findType(resource).isEmpty()) {
                report.add(
                        this,
                        resource.place().child("Type"),
                        "%s has the unknown type %s".formatted(resource.logicalId(), Words.quoted(type)),
                        remedy(type, subject));
            }
        }
    }

    private static @Nullable String remedy(String type, Subject subject) {
        return type.startsWith("AWS::")
                ? Words.didYouMean(type, subject.catalog().typeNames())
                : "Is it a type of your own or of a third party? Give its registry schema (cfn generate).";
    }
}
