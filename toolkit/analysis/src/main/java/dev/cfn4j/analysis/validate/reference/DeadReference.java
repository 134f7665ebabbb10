package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.check.ReferenceToNothing;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;

/**
 * Fires where a name leads to nothing in the template; the check itself is the one that synthesis uses. Silent with modules,
 * which bring resources of their own.
 */
public final class DeadReference implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_REF).covers("E1020");
    }

    @Override
    public String id() {
        return ReferenceToNothing.RULE;
    }

    @Override
    public void check(Subject subject, Report report) {
        boolean hasModules = subject.template().resources().values().stream().anyMatch(TemplateResource::isModule);
        if (!hasModules) {
            ReferenceToNothing.check(new Document(subject.template().root(), Locations.NONE))
                    .forEach(report::add);
        }
    }
}
