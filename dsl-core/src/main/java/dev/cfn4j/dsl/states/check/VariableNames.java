package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.regex.Pattern;

/** Variables are named like identifiers of at most 80 characters, without the {@code $} by which they are read. */
final class VariableNames implements StateRule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,79}(\\.\\$)?");

    @Override
    public void check(AslState state, Problems problems) {
        Parts.of(state).forEach((path, part) -> checkIn(state, part, path, problems));
    }

    private static void checkIn(AslState state, Node tree, NodePath path, Problems problems) {
        tree.find("Assign")
                .ifPresent(assign -> assign.membersOrNone().keySet().forEach(name -> {
                    if (!NAME.matcher(name).matches() || name.equals("states")) {
                        problems.add(
                                state,
                                path.child("Assign").child(name),
                                "`" + name
                                        + "` cannot be a variable: expected letters, digits and"
                                        + " underscores without $, and not `states`");
                    }
                }));
    }
}
