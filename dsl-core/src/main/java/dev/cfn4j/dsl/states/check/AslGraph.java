package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The states of a machine, branch or item processor as a tree.
 *
 * @param path where it is in the definition
 * @param tree its fields
 * @param states its states by name
 */
record AslGraph(NodePath path, Node tree, Map<String, AslState> states) {
    /**
     * What a graph has from where it stands.
     *
     * @param isJsonata whether the machine's query language is JSONata
     * @param isExpress whether a distributed map runs it in Express executions
     */
    record Surroundings(boolean isJsonata, boolean isExpress) {}

    /** Reads the graph; nested ones are not in it. */
    static AslGraph of(NodePath path, Node tree, Surroundings around) {
        Map<String, AslState> states = new LinkedHashMap<>();
        NodePath below = path.child("States");
        tree.find("States")
                .ifPresent(all -> all.membersOrNone().forEach((name, state) -> {
                    Optional<String> own = state.find("QueryLanguage").flatMap(Node::text);
                    boolean isJsonata = own.map("JSONata"::equals).orElse(around.isJsonata());
                    states.put(name, new AslState(name, below.child(name), state, isJsonata, around));
                }));
        return new AslGraph(path, tree, states);
    }

    /** The name of the first state. */
    Optional<String> start() {
        return tree.find("StartAt").flatMap(Node::text);
    }
}
