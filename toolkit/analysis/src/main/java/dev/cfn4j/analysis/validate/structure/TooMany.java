package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.finding.Severity;
import java.util.Map;
import java.util.TreeMap;

/** Fires where a section has more members than CloudFormation takes, and notes it from 80 % of that on. */
public final class TooMany implements TemplateRule {
    private static final Map<String, Integer> MOST =
            new TreeMap<>(Map.of("Resources", 500, "Parameters", 200, "Outputs", 200, "Mappings", 200));

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.TEMPLATE)
                .covers("E2010", "E3010", "E6010", "E7010", "I2010", "I3010", "I6010", "I7010")
                .explains(
                        "CloudFormation takes 500 resources and 200 parameters, outputs and mappings. From 80 % on this is a note, as the next additions need a plan.")
                .fix("Split the stack, for instance by a nested stack.");
    }

    @Override
    public boolean holdsBeforeMacros() {
        return true;
    }

    @Override
    public void check(Subject subject, Report report) {
        MOST.forEach((section, most) -> {
            int count = subject.template().section(section).size();
            if (count > most) {
                report.add(
                        this,
                        Place.of(section),
                        "a template can have %d %s, this one has %d".formatted(most, section, count),
                        "Split the stack.");
            } else if (count * 5 >= most * 4) {
                report.add(
                        this,
                        Severity.INFO,
                        Place.of(section),
                        "%d of the %d possible %s are used".formatted(count, most, section),
                        "Plan to split the stack.");
            }
        });
    }
}
