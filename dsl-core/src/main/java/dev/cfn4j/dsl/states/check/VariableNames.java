package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.List;
import java.util.regex.Pattern;

/** Variables are named like identifiers of at most 80 characters, without the {@code $} by which they are read. */
final class VariableNames implements StateRule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,79}(\\.\\$)?");

    @Override
    public void check(AslState state, Problems problems) {
        checkIn(state, state.tree(), state.path(), problems);
        for (String list : List.of("Choices", "Catch")) {
            List<Node> rules = state.items(list);
            for (int i = 0; i < rules.size(); i++) {
                checkIn(state, rules.get(i), state.path().child(list).child(i), problems);
            }
        }
    }

    private static void checkIn(AslState state, Node tree, NodePath path, Problems problems) {
        tree.find("Assign")
                .ifPresent(assign -> assign.membersOrNone().keySet().forEach(name -> {
                    if (!NAME.matcher(name).matches() || name.equals("states")) {
                        problems.add(
                                path.child("Assign").child(name),
                                "the state `" + state.name() + "`: `" + name
                                        + "` cannot be a variable: expected letters, digits and"
                                        + " underscores without $, and not `states`");
                    }
                }));
    }
}
