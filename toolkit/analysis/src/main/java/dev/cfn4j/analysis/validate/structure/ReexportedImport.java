package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;

/** Fires where the whole value of an output is imported from another stack. */
public final class ReexportedImport implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.WARN_SERVICE)
                .explains("An output repeats what another stack exports, which chains the stacks without need.")
                .fix("Import it where it is used.")
                .covers("W6001");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template()
                .section("Outputs")
                .forEach((name, output) -> output.find("Value")
                        .flatMap(Intrinsic::of)
                        .filter(function -> function.function().equals("Fn::ImportValue"))
                        .ifPresent(function -> report.add(
                                this,
                                Place.of("Outputs", name, "Value", "Fn::ImportValue"),
                                "output %s repeats what another stack exports".formatted(name),
                                "Import it where it is used.")));
    }
}
