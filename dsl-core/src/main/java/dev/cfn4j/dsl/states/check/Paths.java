package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.Set;

/** Paths begin with {@code $}, and a result is put into the input only. */
final class Paths implements StateRule {
    private static final Set<String> CAN_BE_FUNCTIONS = Set.of("ErrorPath", "CausePath");

    @Override
    public void check(AslState state, Problems problems) {
        checkFields(state, state.tree(), state.path(), problems);
        for (String list : List.of("Choices", "Catch")) {
            List<Node> rules = state.items(list);
            for (int i = 0; i < rules.size(); i++) {
                checkRule(state, rules.get(i), state.path().child(list).child(i), problems);
            }
        }
    }

    private static void checkRule(AslState state, Node rule, NodePath path, Problems problems) {
        checkFields(state, rule, path, problems);
        rule.find("Not").ifPresent(not -> checkRule(state, not, path.child("Not"), problems));
        for (String operator : List.of("And", "Or")) {
            if (rule.find(operator).orElse(rule) instanceof Node.ListNode list) {
                for (int i = 0; i < list.items().size(); i++) {
                    checkRule(state, list.items().get(i), path.child(operator).child(i), problems);
                }
            }
        }
    }

    private static void checkFields(AslState state, Node tree, NodePath path, Problems problems) {
        tree.membersOrNone().forEach((name, field) -> {
            if (name.endsWith("Path") || name.equals("Variable")) {
                field.text().ifPresent(text -> checkPath(state, name, text, path.child(name), problems));
            }
        });
    }

    private static void checkPath(AslState state, String name, String text, NodePath path, Problems problems) {
        boolean isFunction = CAN_BE_FUNCTIONS.contains(name) && text.startsWith("States.");
        if (!text.startsWith("$") && !isFunction) {
            problems.add(
                    path,
                    "the state `" + state.name() + "`: `" + name
                            + "` is a path: expected text that begins with $, found `" + text + "`");
        } else if (name.equals("ResultPath") && !text.matches("\\$([.\\[].*)?")) {
            problems.add(
                    path,
                    "the state `" + state.name()
                            + "`: `ResultPath` is a place in the input: expected $ or text that begins with $. or $[, found `"
                            + text + "`");
        }
    }
}
