package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Optional;

/** Fires where a branch of an Fn::If can never be taken there. */
public final class UnreachableBranch implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_CONDITIONS)
                .explains("The conditions around an Fn::If decide it, so that one of its branches is never taken.")
                .fix("Write the other branch alone.")
                .covers("W1028");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.template().section("Conditions").isEmpty()) {
            return;
        }
        Existence existence = new Existence(subject);
        subject.template()
                .functions()
                .forEach(it -> it.function().choice().ifPresent(choice -> {
                    Optional<Scenario> here = existence.at(it.place().path());
                    here.flatMap(scenario -> scenario.holds(choice.condition()))
                            .ifPresent(holds -> report.add(
                                    this,
                                    it.argumentPlace().child(holds ? 2 : 1),
                                    "this is never taken, as %s always %s here"
                                            .formatted(Words.quoted(choice.condition()), holds ? "holds" : "fails"),
                                    "Write the other branch alone."));
                }));
    }
}
