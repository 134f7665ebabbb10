package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Set;

/** Paths begin with {@code $}, and a result is put into the input only. */
final class Paths implements StateRule {
    private static final Set<String> CAN_BE_FUNCTIONS = Set.of("ErrorPath", "CausePath");

    @Override
    public void check(AslState state, Problems problems) {
        Parts.of(state).forEach((path, part) -> checkFields(state, part, path, problems));
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
                    state, path, "`" + name + "` is a path: expected text that begins with $, found `" + text + "`");
        } else if (name.equals("ResultPath") && !text.matches("\\$([.\\[].*)?")) {
            problems.add(
                    state,
                    path,
                    "`ResultPath` is a place in the input: expected $ or text that begins with $. or $[, found `" + text
                            + "`");
        }
    }
}
