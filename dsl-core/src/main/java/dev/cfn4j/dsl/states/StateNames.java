package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds all states of a machine, branches and item processors included, and sees that each name is there once. */
final class StateNames {
    private final Map<String, State<?>> byName = new HashMap<>();
    private final List<State<?>> all = new ArrayList<>();

    private final Function<StateGraph, Set<State<?>>> states;

    private StateNames(Function<StateGraph, Set<State<?>>> states) {
        this.states = states;
    }

    /**
     * The states of a graph and of the graphs inside them.
     *
     * @throws TemplateException if two states have the same name, or one state stands both inside and outside of another
     */
    static List<State<?>> in(StateGraph graph) {
        // What is reached comes first: a state in two places is then found before what leads to it.
        new StateNames(StateGraph::reached).collect(graph);
        StateNames names = new StateNames(StateGraph::states);
        names.collect(graph);
        return names.all;
    }

    private void collect(StateGraph graph) {
        for (State<?> state : states.apply(graph)) {
            add(state);
            state.graphs().forEach(this::collect);
        }
    }

    private void add(State<?> state) {
        State<?> earlier = byName.putIfAbsent(state.name(), state);
        if (earlier == state) {
            throw new TemplateException(
                    "the state `" + state.name()
                            + "` is used in two places of one machine, inside a branch or item processor and"
                            + " outside of it: a state goes on only to states beside it",
                    state.place());
        }
        if (earlier != null) {
            throw new TemplateException(
                    "two states are named `" + state.name() + "`"
                            + (earlier.place() == null ? "" : ", the other one at " + earlier.place())
                            + ": names are unique in the whole machine, branches and item processors included",
                    state.place());
        }
        all.add(state);
    }
}
