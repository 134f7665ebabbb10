package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;

/** Fires where a property does not fit other properties of the same resource, as a table of the facts says. */
public final class PropertyDependency implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_SCHEMA)
                .explains("The value of a property decides which others a service demands, refuses or restricts.")
                .fix("Change one of the properties that the finding names.")
                .covers(TableRules.WITHIN_ONE_RESOURCE);
    }

    @Override
    public void check(Subject subject, Report report) {
        new TableRun(this, subject, report)
                .apply(table ->
                        !table.facts().isAcrossResources() && !table.facts().stale());
    }
}
