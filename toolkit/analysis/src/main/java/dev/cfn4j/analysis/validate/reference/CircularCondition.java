package dev.cfn4j.analysis.validate.reference;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.dsl.check.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fires where conditions are defined by each other in a circle. */
public final class CircularCondition implements TemplateRule {
    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.CONDITIONS)
                .explains("Conditions that are defined by each other have no value.")
                .fix("Define one of them without the others.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        for (Reference reference : subject.template().references()) {
            List<String> path = reference.path().elements();
            if (reference.kind() == Reference.Kind.CONDITION && path.get(0).equals("Conditions")) {
                graph.computeIfAbsent(path.get(1), any -> new LinkedHashSet<>()).add(reference.name());
            }
        }
        for (List<String> cycle : new Cycles(graph).find()) {
            String first = cycle.get(0);
            report.add(
                    this,
                    Place.of("Conditions", first),
                    "circular condition: " + String.join(" → ", cycle) + " → " + first,
                    "Define one of them without the others.");
        }
    }
}
