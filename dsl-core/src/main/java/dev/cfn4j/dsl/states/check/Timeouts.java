package dev.cfn4j.dsl.states.check;

import java.util.Optional;

/** A heartbeat comes before the timeout, and each is said once. */
final class Timeouts implements StateRule {
    @Override
    public void check(AslState state, Problems problems) {
        checkOne(state, "TimeoutSeconds", problems);
        checkOne(state, "HeartbeatSeconds", problems);
        Optional<Double> timeout = state.number("TimeoutSeconds");
        Optional<Double> heartbeat = state.number("HeartbeatSeconds");
        if (timeout.isPresent() && heartbeat.isPresent() && heartbeat.get() >= timeout.get()) {
            problems.add(
                    state,
                    "HeartbeatSeconds",
                    "a heartbeat comes before the timeout: expected fewer than "
                            + timeout.get().longValue() + " seconds, found "
                            + heartbeat.get().longValue());
        }
    }

    private static void checkOne(AslState state, String field, Problems problems) {
        if (state.has(field) && state.has(field + "Path")) {
            problems.add(state, field, "it has both `" + field + "` and `" + field + "Path`: expected one");
        }
        state.number(field)
                .filter(seconds -> seconds < 1)
                .ifPresent(seconds ->
                        problems.add(state, field, "`" + field + "` is at least 1, found " + seconds.longValue()));
    }
}
