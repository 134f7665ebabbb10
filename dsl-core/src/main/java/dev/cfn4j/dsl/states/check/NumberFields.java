package dev.cfn4j.dsl.states.check;

import java.util.List;

/** Where a number belongs, text is an expression. */
final class NumberFields implements StateRule {
    private static final List<String> FIELDS = List.of(
            "Seconds",
            "TimeoutSeconds",
            "HeartbeatSeconds",
            "MaxConcurrency",
            "ToleratedFailureCount",
            "ToleratedFailurePercentage");

    @Override
    public void check(AslState state, Problems problems) {
        for (String field : FIELDS) {
            state.text(field)
                    .filter(text -> !text.startsWith("{%"))
                    .ifPresent(text -> problems.add(
                            state,
                            field,
                            "`" + field + "` is a number or, in JSONata, {% … %}: found the text `" + text + "`"));
        }
    }
}
