package dev.cfn4j.dsl.states;

import java.util.ArrayList;
import java.util.List;

/** Runs branches at the same time; the result is the list of their outputs. */
public final class Parallel extends GuardedState<Parallel> {
    private final List<StateGraph> branches = new ArrayList<>();

    Parallel(String name) {
        super("Parallel", name);
    }

    /** Adds a branch that begins with these steps; further ones are those that are reached by name only. */
    public Parallel branch(Steps first, Steps... further) {
        StateGraph graph = new StateGraph(first, further);
        branches.add(graph);
        return appendItem("Branches", new Branch(graph));
    }

    /** What every branch gets: {@code Arguments} in JSONata, {@code Parameters} in JSONPath. */
    public Parallel arguments(Object tree) {
        return set(AslWriter.ARGUMENTS, checkedTree(tree));
    }

    @Override
    List<StateGraph> graphs() {
        return branches;
    }
}
