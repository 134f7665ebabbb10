package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.FunctionFamilies;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.ResourceType;
import java.util.Optional;

/** Fires where Fn::GetAtt or Fn::Sub asks for an attribute that the facts do not list for the resource's type. */
public final class UnknownAttribute implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_GETATT)
                .covers("E1010")
                .explains(
                        "Fn::GetAtt and Fn::Sub can ask for the attributes that the resource's type lists, and no others.")
                .fix("Use an attribute that the message names, or Ref.");
    }

    @Override
    public Family family(NodePath path) {
        return FunctionFamilies.of(path);
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Reference reference : subject.template().references()) {
            String attribute = reference.attribute();
            if (attribute != null) {
                subject.template()
                        .findResource(reference.name())
                        .ifPresent(resource -> check(subject, resource, attribute, reference, report));
            }
        }
    }

    private void check(
            Subject subject, TemplateResource resource, String attribute, Reference reference, Report report) {
        Optional<ResourceType> type = subject.findType(resource).filter(it -> !hasAttribute(it, attribute));
        type.ifPresent(it -> report.add(
                this,
                Place.of(reference.path()),
                "%s has no attribute %s (%s)".formatted(resource.logicalId(), Words.quoted(attribute), it.name()),
                Optional.ofNullable(Words.didYouMean(attribute, it.attributes().keySet()))
                        .orElseGet(() -> it.attributes().isEmpty()
                                ? "Its type has none."
                                : "Its type has " + Words.all(it.attributes().keySet()) + ".")));
    }

    private static boolean hasAttribute(ResourceType type, String attribute) {
        return OpenAttributes.has(type, attribute)
                || type.attributes().containsKey(attribute)
                || type.attributeRemovedOn(attribute).isPresent();
    }
}
