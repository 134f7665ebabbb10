package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conditions of a template, each evaluated once. */
final class Conditions {
    private final Map<String, Node> declared;
    private final Evaluator evaluator;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    Conditions(Map<String, Node> declared, Evaluator evaluator) {
        this.declared = declared;
        this.evaluator = evaluator;
    }

    boolean holds(String name) {
        Boolean before = known.get(name);
        if (before != null) {
            return before;
        }
        Node expression = declared.get(name);
        if (expression == null) {
            throw AwsFault.validation("Template format error: Unresolved condition dependency " + name
                    + " in the Conditions block of the template");
        }
        if (!underway.add(name)) {
            throw AwsFault.validation("Template error: Found circular condition dependency: " + name);
        }
        boolean value = truth(expression);
        known.put(name, value);
        return value;
    }

    private boolean truth(Node expression) {
        Map<String, Node> members = expression.membersOrNone();
        if (members.size() != 1) {
            throw AwsFault.validation("Template format error: Conditions can only be boolean operations on parameters"
                    + " and other conditions");
        }
        Map.Entry<String, Node> only = members.entrySet().iterator().next();
        return operation(only.getKey(), only.getValue());
    }

    private boolean operation(String name, Node argument) {
        return switch (name) {
            case "Condition" -> holds(evaluator.expectText("Condition", argument));
            case "Fn::Equals" -> isEqual(Evaluator.expectItems(name, argument, 2, 2));
            case "Fn::Not" -> !truth(Evaluator.expectItems(name, argument, 1, 1).get(0));
            case "Fn::And" ->
                Evaluator.expectItems(name, argument, 2, 10).stream().allMatch(this::truth);
            case "Fn::Or" ->
                Evaluator.expectItems(name, argument, 2, 10).stream().anyMatch(this::truth);
            default -> throw AwsFault.validation("Template error: " + name + " is not a condition function");
        };
    }

    private boolean isEqual(List<Node> sides) {
        Node left = evaluator.expect("Fn::Equals", sides.get(0));
        Node right = evaluator.expect("Fn::Equals", sides.get(1));
        return Scalars.text(left).isPresent() ? Scalars.text(left).equals(Scalars.text(right)) : left.equals(right);
    }
}
