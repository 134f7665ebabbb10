package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of retries are in their ranges. */
final class RetryNumbers implements StateRule {
    private static final Map<String, Integer> LEAST = Map.of("IntervalSeconds", 1, "MaxAttempts", 0, "BackoffRate", 1);

    @Override
    public void check(AslState state, Problems problems) {
        List<Node> rules = state.items("Retry");
        for (int i = 0; i < rules.size(); i++) {
            checkRule(state, rules.get(i), state.path().child("Retry").child(i), problems);
        }
    }

    private static void checkRule(AslState state, Node rule, NodePath path, Problems problems) {
        for (String field : rule.membersOrNone().keySet()) {
            Optional<Double> value = AslState.number(rule, field);
            int least = LEAST.getOrDefault(field, Integer.MIN_VALUE);
            if (value.isPresent() && value.get() < least) {
                problems.add(
                        state, path.child(field), "`" + field + "` is at least " + least + ", found " + value.get());
            }
        }
        Optional<Double> longest = AslState.number(rule, "MaxDelaySeconds");
        double first = AslState.number(rule, "IntervalSeconds").orElse(1.0);
        if (longest.isPresent() && longest.get() <= first) {
            problems.add(
                    state,
                    path.child("MaxDelaySeconds"),
                    "the longest delay of a retry is longer than the first one, found "
                            + longest.get().longValue() + " seconds after " + (long) first);
        }
    }
}
