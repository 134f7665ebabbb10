package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.check.Reference;

/** Fires where a resource depends on one that need not exist where it does, or on itself. */
public final class DependencyMayBeAbsent implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_DEPENDSON)
                .explains("DependsOn names a resource whose condition need not hold where the resource itself exists.")
                .fix("Give both the same condition, or refer to the other by Fn::If.")
                .covers("E3005");
    }

    @Override
    public void check(Subject subject, Report report) {
        Existence existence = new Existence(subject);
        for (Reference reference : subject.template().references()) {
            if (reference.kind() != Reference.Kind.DEPENDS_ON) {
                continue;
            }
            Place place = Place.of(reference.path());
            if (reference.path().logicalId().filter(reference.name()::equals).isPresent()) {
                report.add(this, place, reference.name() + " depends on itself", "Take it out of DependsOn.");
            } else {
                existence
                        .missing(reference.path(), reference.name())
                        .ifPresent(scenario -> report.add(
                                this,
                                place,
                                "%s does not exist where %s"
                                        .formatted(Words.quoted(reference.name()), scenario.words()),
                                "Give both the same condition, or refer to it by Fn::If."));
            }
        }
    }
}
