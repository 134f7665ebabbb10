package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where Ref, Fn::GetAtt or Fn::Sub names a resource that need not exist there. */
public final class ReferenceMayBeAbsent implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_CONDITIONS)
                .explains("A reference leads to a resource whose condition need not hold where the reference is used; "
                        + "the stack cannot be deployed then.")
                .fix("Put the reference into an Fn::If of the resource's condition.")
                .covers("W1001");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        Existence existence = new Existence(subject);
        for (Reference reference : subject.template().references()) {
            if (reference.kind() == Reference.Kind.REF || reference.kind() == Reference.Kind.GET_ATT) {
                existence
                        .missing(reference.path(), reference.name())
                        .ifPresent(scenario -> report.add(
                                this,
                                Place.of(reference.path()),
                                "%s does not exist where %s"
                                        .formatted(Words.quoted(reference.name()), scenario.words()),
                                "Use Fn::If with the condition of %s.".formatted(reference.name())));
            }
        }
    }
}
