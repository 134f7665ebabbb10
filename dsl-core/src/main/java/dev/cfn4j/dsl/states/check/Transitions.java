package dev.cfn4j.dsl.states.check;

/** A state goes on or ends, but Choice, Succeed and Fail states say neither. */
final class Transitions implements StateRule {
    @Override
    public void check(AslState state, Problems problems) {
        if (state.is("Choice", "Succeed", "Fail")) {
            refuse(state, "Next", problems);
            refuse(state, "End", problems);
        } else if (state.has("Next") == state.has("End")) {
            problems.add(
                    state,
                    "End",
                    state.has("Next")
                            ? "it has both `Next` and `End`: expected one"
                            : "it neither goes on nor ends: expected `Next` or `End`");
        }
    }

    private static void refuse(AslState state, String field, Problems problems) {
        if (state.has(field)) {
            problems.add(
                    state,
                    field,
                    "`" + field + "` does not stand in a " + state.type() + " state"
                            + (state.is("Choice")
                                    ? ": its rules and its default say what follows"
                                    : ", which ends anyway"));
        }
    }
}
