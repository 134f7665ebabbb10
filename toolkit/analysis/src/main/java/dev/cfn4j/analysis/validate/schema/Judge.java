package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.scenario.Resolver;
import dev.cfn4j.analysis.validate.scenario.Scenario;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges what stands at some place by a schema, in each scenario of the conditions that matter there. Where too many matter, what
 * may be there or not is left undecided.
 */
final class Judge {
    private static final int MOST_SCENARIOS = 64;
    private static final int MOST_CONDITIONS = 12;
    private static final int DEEPEST = 100;

    private final Subject subject;
    private final Resolver resolver;

    Judge(Subject subject) {
        this.subject = subject;
        this.resolver = new Resolver(subject.template(), subject.catalog());
    }

    /** The spot of a whole resource; empty if its condition never holds. */
    Optional<Spot> resource(TemplateResource resource) {
        Scenario anywhere = subject.conditions().anywhere();
        Optional<Scenario> scenario = resource.condition()
                .map(condition -> anywhere.with(condition, true))
                .orElse(Optional.of(anywhere));
        return scenario.map(where -> new Spot(resource.node(), resource.place(), where));
    }

    /** What is wrong there, each problem once. */
    List<Problem> judge(Document document, Spot spot) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Scenario scenario : scenarios(document, spot)) {
            Values values = new TemplateValues(resolver, scenario);
            Evaluation run = new Evaluation(new Evaluation.Settings(
                    values, subject.template(), spot.node(), !document.plain(), document.strict()));
            document.schema().check(spot.node(), spot.place(), run);
            run.problems().forEach(it -> problems.putIfAbsent(it.place() + it.text(), it));
        }
        return List.copyOf(problems.values());
    }

    private List<Scenario> scenarios(Document document, Spot spot) {
        if (document.plain() || !subject.template().occurrences().hasFunction("Fn::If")) {
            return List.of(spot.scenario());
        }
        Set<String> conditions = new LinkedHashSet<>();
        document.relevant(spot.node()).forEach(node -> collect(node, conditions, 0));
        List<Scenario> scenarios = List.of(spot.scenario());
        for (String condition : conditions) {
            List<Scenario> next = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                scenario.with(condition, true).ifPresent(next::add);
                scenario.with(condition, false).ifPresent(next::add);
            }
            if (next.size() > MOST_SCENARIOS) {
                return List.of(spot.scenario());
            }
            scenarios = next;
        }
        return scenarios;
    }

    private static void collect(Node node, Set<String> conditions, int depth) {
        if (depth > DEEPEST || conditions.size() >= MOST_CONDITIONS) {
            return;
        }
        if (node instanceof ObjectNode object) {
            if (object.members().size() == 1) {
                Intrinsic.of(node)
                        .flatMap(Intrinsic::choice)
                        .map(Choice::condition)
                        .ifPresent(conditions::add);
            }
            object.members().values().forEach(member -> collect(member, conditions, depth + 1));
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> collect(item, conditions, depth + 1));
        }
    }
}
