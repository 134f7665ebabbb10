package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fires where resources wait for each other in a circle, at each of them, naming the circle. */
public final class CircularDependency implements TemplateRule {
    private static final String REMEDY =
            "Break the circle: take one reference or DependsOn out, or move it to a resource of its own.";

    private static final int LONGEST = 12;

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.REFERENCE_CYCLE)
                .covers("E3004")
                .explains("Each of the resources waits for another one, so that none can be created.")
                .fix(
                        "Take one of the references away, for instance by a resource of its own for the rule that joins two groups.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Set<String> told = new HashSet<>();
        for (List<String> cycle : new Cycles(Dependencies.of(subject.template())).find()) {
            for (int i = 0; i < cycle.size(); i++) {
                if (told.add(cycle.get(i))) {
                    report.add(this, Place.of("Resources", cycle.get(i)), message(cycle, i), REMEDY);
                }
            }
        }
    }

    private static String message(List<String> cycle, int first) {
        List<String> names = new ArrayList<>(cycle.subList(first, cycle.size()));
        names.addAll(cycle.subList(0, first));
        names.add(cycle.get(first));
        boolean isLong = names.size() > LONGEST;
        return "circular dependency: "
                + String.join(" → ", isLong ? names.subList(0, LONGEST) : names)
                + (isLong ? " → … → " + cycle.get(first) : "");
    }
}
