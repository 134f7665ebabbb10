package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Optional;

/** Retry and Catch stand where something can fail; {@code States.ALL} stands alone and last; numbers are in their ranges. */
final class ErrorRules implements StateRule {
    private static final String ALL = "States.ALL";

    @Override
    public void check(AslState state, Problems problems) {
        for (String field : List.of("Retry", "Catch")) {
            if (state.has(field) && !state.is("Task", "Parallel", "Map")) {
                problems.add(
                        state,
                        field,
                        "`" + field + "` stands in Task, Parallel and Map states only, found it in a " + state.type()
                                + " state");
            }
            List<Node> rules = state.items(field);
            for (int i = 0; i < rules.size(); i++) {
                NodePath path = state.path().child(field).child(i);
                checkErrors(state, field, rules.get(i), i == rules.size() - 1, path, problems);
                checkNumbers(state, rules.get(i), path, problems);
            }
        }
    }

    private static void checkErrors(
            AslState state, String field, Node rule, boolean isLast, NodePath path, Problems problems) {
        List<String> errors = rule.find("ErrorEquals")
                .filter(Node.ListNode.class::isInstance)
                .map(list -> ((Node.ListNode) list)
                        .items().stream().map(item -> item.text().orElse("")).toList())
                .orElse(List.of());
        String where = "the state `" + state.name() + "`: a rule of its " + field + " ";
        if (errors.isEmpty()
                && !rule.find("ErrorEquals").map(ErrorRules::isUnknown).orElse(false)) {
            problems.add(path.child("ErrorEquals"), where + "names no errors: call errors(…)");
        } else if (errors.contains(ALL) && errors.size() > 1) {
            problems.add(
                    path.child("ErrorEquals"),
                    where + "names States.ALL beside others: it stands alone, found " + errors);
        } else if (errors.contains(ALL) && !isLast) {
            problems.add(path.child("ErrorEquals"), where + "names States.ALL, but others follow it: it stands last");
        }
    }

    private static boolean isUnknown(Node errors) {
        return !(errors instanceof Node.ListNode);
    }

    private static void checkNumbers(AslState state, Node rule, NodePath path, Problems problems) {
        atLeast(1, "IntervalSeconds", state, rule, path, problems);
        atLeast(0, "MaxAttempts", state, rule, path, problems);
        atLeast(1, "BackoffRate", state, rule, path, problems);
        Optional<Double> longest = AslState.number(rule, "MaxDelaySeconds");
        double first = AslState.number(rule, "IntervalSeconds").orElse(1.0);
        if (longest.isPresent() && longest.get() <= first) {
            problems.add(
                    path.child("MaxDelaySeconds"),
                    "the state `" + state.name()
                            + "`: the longest delay of a retry is longer than the first one, found "
                            + longest.get().longValue() + " seconds after " + (long) first);
        }
    }

    private static void atLeast(
            double least, String field, AslState state, Node rule, NodePath path, Problems problems) {
        AslState.number(rule, field)
                .filter(value -> value < least)
                .ifPresent(value -> problems.add(
                        path.child(field),
                        "the state `" + state.name() + "`: `" + field + "` is at least " + (long) least + ", found "
                                + value));
    }
}
