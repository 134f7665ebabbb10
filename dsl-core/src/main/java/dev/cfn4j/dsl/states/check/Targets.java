package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a state goes on to. */
final class Targets {
    private Targets() {}

    /** The names of the states that a state goes on to, by the path of the field that says so. */
    static Map<NodePath, String> of(AslState state) {
        Map<NodePath, String> targets = new LinkedHashMap<>();
        state.text("Next").ifPresent(name -> targets.put(state.path().child("Next"), name));
        state.text("Default").ifPresent(name -> targets.put(state.path().child("Default"), name));
        addRules(state, "Choices", targets);
        addRules(state, "Catch", targets);
        return targets;
    }

    private static void addRules(AslState state, String field, Map<NodePath, String> targets) {
        List<Node> rules = state.items(field);
        for (int i = 0; i < rules.size(); i++) {
            NodePath path = state.path().child(field).child(i).child("Next");
            rules.get(i).find("Next").flatMap(Node::text).ifPresent(name -> targets.put(path, name));
        }
    }
}
