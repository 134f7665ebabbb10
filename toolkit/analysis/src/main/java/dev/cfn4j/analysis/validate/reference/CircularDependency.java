package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.List;

/** Fires where resources wait for each other in a circle, naming the circle. */
public final class CircularDependency implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_CYCLE).covers("E3004");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (List<String> cycle : new Cycles(Dependencies.of(subject.template())).find()) {
            String first = cycle.get(0);
            report.add(
                    this,
                    Place.of("Resources", first),
                    "circular dependency: " + String.join(" → ", cycle) + " → " + first,
                    "Break the circle: take one reference or DependsOn out, or move it to a resource of its own.");
        }
    }
}
