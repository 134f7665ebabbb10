package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where the facts do not know an engine's version. AWS adds versions, so it warns only. */
public final class UnknownEngineVersion implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.VALUES_REGIONAL)
                .explains("The version of a database engine is none of those that were known when the facts were made.")
                .fix("Take a version that AWS offers now, unless it is newer than the facts.")
                .covers("E3690", "E3691", "E3695");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        new TableRun(this, subject, report)
                .apply(table ->
                        !table.facts().isAcrossResources() && table.facts().stale());
    }
}
