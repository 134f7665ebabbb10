package dev.cfn4j.dsl.states.check;

import java.util.List;
import java.util.stream.Stream;

/** A state has what its type cannot do without. */
final class RequiredFields implements StateRule {
    private static final List<String> TIMES = List.of("Seconds", "SecondsPath", "Timestamp", "TimestampPath");

    @Override
    public void check(AslState state, Problems problems) {
        if (state.is("Choice") && state.items("Choices").isEmpty()) {
            problems.add(state, "Choices", "a choice needs at least one condition: call when(…)");
        }
        if (state.is("Parallel") && state.items("Branches").isEmpty()) {
            problems.add(state, "Branches", "a Parallel state needs at least one branch: call branch(…)");
        }
        if (state.is("Wait")) {
            checkTime(state, problems);
        }
        exclude(state, "Error", problems);
        exclude(state, "Cause", problems);
    }

    private static void checkTime(AslState state, Problems problems) {
        List<String> said = TIMES.stream().filter(state::has).toList();
        if (said.size() != 1) {
            String found = said.isEmpty() ? "neither" : String.join(" and ", said);
            problems.add(state, "Seconds", "expected either seconds(…) or until(…), once, found " + found);
        }
    }

    private static void exclude(AslState state, String field, Problems problems) {
        if (Stream.of(field, field + "Path").allMatch(state::has)) {
            problems.add(state, field, "it has both `" + field + "` and `" + field + "Path`: expected one");
        }
    }
}
