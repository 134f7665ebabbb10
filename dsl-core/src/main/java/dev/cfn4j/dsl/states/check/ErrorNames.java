package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;

/** Every rule of Retry and Catch names errors, and {@code States.ALL} stands alone and last. */
final class ErrorNames implements StateRule {
    private static final String ALL = "States.ALL";
    private static final String FIELD = "ErrorEquals";

    @Override
    public void check(AslState state, Problems problems) {
        for (String list : List.of("Retry", "Catch")) {
            List<Node> rules = state.items(list);
            for (int i = 0; i < rules.size(); i++) {
                if (isKnown(rules.get(i))) {
                    String mistake = mistake(names(rules.get(i)), i == rules.size() - 1);
                    NodePath path = state.path().child(list).child(i).child(FIELD);
                    if (!mistake.isEmpty()) {
                        problems.add(state, path, "a rule of its " + list + " " + mistake);
                    }
                }
            }
        }
    }

    /** Whether the names are known before deployment. */
    private static boolean isKnown(Node rule) {
        return rule.find(FIELD).map(Node.ListNode.class::isInstance).orElse(true);
    }

    private static List<String> names(Node rule) {
        return AslState.items(rule, FIELD).stream()
                .map(name -> name.text().orElse(""))
                .toList();
    }

    private static String mistake(List<String> names, boolean isLast) {
        if (names.isEmpty()) {
            return "names no errors: call errors(…)";
        }
        if (!names.contains(ALL)) {
            return "";
        }
        if (names.size() > 1) {
            return "names States.ALL beside others: it stands alone, found " + names;
        }
        return isLast ? "" : "names States.ALL, but others follow it: it stands last";
    }
}
