package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.schema.InstanceTypes.Named;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where no region offers such an instance type. AWS adds types, so it warns only. */
public final class UnavailableValue implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.VALUES_REGIONAL)
                .explains("The type of an instance, node or broker is none that was offered when the facts were made.")
                .example("InstanceType: t9.micro")
                .fix("Correct the type, unless it is newer than the facts.")
                .covers(TableRules.VALUES);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Named named : InstanceTypes.unknown(subject, new DocumentRun(this, subject, report))) {
            if (named.isWellFormed()) {
                report.add(
                        this,
                        named.place(),
                        "%s is %s, which no region offers as far as is known"
                                .formatted(PropertyName.of(named.place()), Words.quoted(named.name())),
                        Words.didYouMean(named.name(), named.known()));
            }
        }
    }
}
