package dev.cfn4j.dsl.states.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Every state can be reached from the first one. */
final class AllReached implements GraphRule {
    @Override
    public void check(AslGraph graph, Problems problems) {
        Set<String> reached = reached(graph);
        for (AslState state : graph.states().values()) {
            if (!reached.contains(state.name())) {
                problems.add(
                        state.path(),
                        "nothing reaches the state `" + state.name() + "`: let a state that is reached from `"
                                + graph.start().orElse("") + "` go on to it, or take it out");
            }
        }
    }

    private static Set<String> reached(AslGraph graph) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        graph.start().ifPresent(open::push);
        while (!open.isEmpty()) {
            String name = open.pop();
            AslState state = graph.states().get(name);
            if (state != null && reached.add(name)) {
                Targets.of(state).values().forEach(open::push);
            }
        }
        return reached;
    }
}
