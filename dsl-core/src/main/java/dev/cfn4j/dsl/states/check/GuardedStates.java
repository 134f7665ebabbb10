package dev.cfn4j.dsl.states.check;

import java.util.List;

/** Retry and Catch stand where something can fail. */
final class GuardedStates implements StateRule {
    @Override
    public void check(AslState state, Problems problems) {
        for (String field : List.of("Retry", "Catch")) {
            if (state.has(field) && !state.is("Task", "Parallel", "Map")) {
                problems.add(
                        state,
                        field,
                        "`" + field + "` stands in Task, Parallel and Map states only, found it in a " + state.type()
                                + " state");
            }
        }
    }
}
