package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.List;

/** Mistakes in a definition, in the order in which they were found. */
final class Problems {
    /**
     * A mistake.
     *
     * @param path where it is in the definition
     * @param message what was expected and found
     */
    record Problem(NodePath path, String message) {}

    private final List<Problem> all = new ArrayList<>();

    /** Adds a mistake in a field of a state, or in the state as a whole where that has no such field. */
    void add(AslState state, String field, String message) {
        add(state, state.path().child(field), message);
    }

    /** Adds a mistake at a path in a state. */
    void add(AslState state, NodePath path, String message) {
        add(path, "the state `" + state.name() + "`: " + message);
    }

    /** Adds a mistake anywhere in the definition. */
    void add(NodePath path, String message) {
        all.add(new Problem(path, message));
    }

    List<Problem> all() {
        return all;
    }
}
