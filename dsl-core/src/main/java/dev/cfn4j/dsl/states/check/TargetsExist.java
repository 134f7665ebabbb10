package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.check.Suggestion;

/** Every state that another one goes on to is there. */
final class TargetsExist implements GraphRule {
    @Override
    public void check(AslGraph graph, Problems problems) {
        for (AslState state : graph.states().values()) {
            Targets.of(state).forEach((path, name) -> {
                if (!graph.states().containsKey(name)) {
                    problems.add(
                            path,
                            "the state `" + state.name() + "` goes on to `" + name + "`, "
                                    + "which is not a state beside it: " + advice(graph, name));
                }
            });
        }
    }

    private static String advice(AslGraph graph, String name) {
        return Suggestion.nearest(name, graph.states().keySet())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("add it by states(…), or go on to the state itself instead of its name");
    }
}
