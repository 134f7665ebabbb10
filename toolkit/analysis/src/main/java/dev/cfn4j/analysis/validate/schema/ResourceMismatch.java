package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;

/** Fires where a resource does not fit another one that it refers to, as a table of the facts says. */
public final class ResourceMismatch implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.SERVICE_SCHEMA)
                .explains("Two resources that belong together must agree: a FIFO queue needs a FIFO dead-letter queue.")
                .fix("Change the one or the other resource.")
                .covers(TableRules.ACROSS_RESOURCES);
    }

    @Override
    public void check(Subject subject, Report report) {
        new TableRun(this, subject, report).apply(table -> table.facts().isAcrossResources());
    }
}
