package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fires where a condition is no condition function, or one with a wrong number of operands. */
public final class MalformedCondition implements TemplateRule {
    private static final Set<String> FUNCTIONS =
            new TreeSet<>(Set.of("Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or"));
    private static final int MOST = 10;

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.CONDITIONS).covers("E8001", "E8003", "E8004", "E8005", "E8006", "E8007");
    }

    @Override
    public void check(Subject subject, Report report) {
        subject.template().section("Conditions").forEach((name, node) -> {
            if (!name.startsWith("Fn::")) {
                condition(name, Place.of("Conditions", name), node, report);
            }
        });
    }

    private void condition(String name, Place place, Node node, Report report) {
        if (!(node instanceof ObjectNode object) || object.members().size() != 1) {
            report.add(
                    this,
                    place,
                    "condition %s must be one of %s, not %s"
                            .formatted(name, Words.any(FUNCTIONS), Words.describe(node)));
            return;
        }
        Map.Entry<String, Node> only = object.members().entrySet().iterator().next();
        if (!FUNCTIONS.contains(only.getKey())) {
            report.add(
                    this,
                    place,
                    "condition %s must be one of %s, not %s"
                            .formatted(name, Words.any(FUNCTIONS), Words.quoted(only.getKey())),
                    Words.didYouMean(only.getKey(), FUNCTIONS));
        } else if (!only.getKey().equals("Condition")) {
            operands(name, only.getKey(), place.child(only.getKey()), only.getValue(), report);
        }
    }

    private void operands(String name, String function, Place place, Node argument, Report report) {
        List<Node> operands = argument instanceof ListNode list ? list.items() : List.of();
        Optional<String> expected = expected(function, operands.size());
        if (expected.isPresent()) {
            report.add(
                    this,
                    place,
                    "%s in condition %s takes %s, not %s"
                            .formatted(
                                    function,
                                    name,
                                    expected.get(),
                                    argument instanceof ListNode
                                            ? Integer.toString(operands.size())
                                            : Words.describe(argument)));
        } else if (!function.equals("Fn::Equals")) {
            for (int i = 0; i < operands.size(); i++) {
                condition(name, place.child(i), operands.get(i), report);
            }
        }
    }

    /** What the function takes, if it was given something else. */
    private static Optional<String> expected(String function, int count) {
        return switch (function) {
            case "Fn::Not" -> count == 1 ? Optional.empty() : Optional.of("1 condition");
            case "Fn::Equals" -> count == 2 ? Optional.empty() : Optional.of("2 values");
            default -> count >= 2 && count <= MOST ? Optional.empty() : Optional.of("2 to " + MOST + " conditions");
        };
    }
}
