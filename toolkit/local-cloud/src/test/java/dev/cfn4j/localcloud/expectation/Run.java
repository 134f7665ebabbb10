package dev.cfn4j.localcloud.expectation;

import dev.cfn4j.localcloud.expectation.Between.Answer;
import dev.cfn4j.localcloud.expectation.Table.Scenario;
import dev.cfn4j.localcloud.expectation.Table.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Runs one scenario against one endpoint. */
final class Run {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Calls calls;
    private final Between between;
    private final Names names = new Names();

    Run(Calls calls, Between between) {
        this.calls = calls;
        this.between = between;
    }

    /**
     * What became of an expectation.
     *
     * @param check the expectation
     * @param holds whether the endpoint met it
     * @param noticed whether it was found not to be met by an endpoint that is broken in that point
     * @param answer what the endpoint answered
     */
    record Outcome(Check check, boolean holds, boolean noticed, String answer) {}

    List<Outcome> scenario(Scenario scenario) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Step step : scenario.steps()) {
            if (step.until().isPresent()) {
                waitFor(step, filled(step.until().get()));
            } else {
                outcomes.addAll(step(step));
            }
        }
        return outcomes;
    }

    private List<Outcome> step(Step step) {
        Map<String, Object> arguments = arguments(step);
        Map<String, Object> answer = calls.call(step.call(), arguments);
        step.as().ifPresent(name -> names.answered(name, answer));
        Answer wire = between.last();
        return step.checks().stream()
                .map(this::filled)
                .map(check -> new Outcome(
                        check,
                        check.holds(answer),
                        check.holds(answer) && wire != null && isNoticed(step, arguments, check, wire),
                        answer.toString()))
                .toList();
    }

    private boolean isNoticed(Step step, Map<String, Object> arguments, Check check, Answer wire) {
        return Breaker.breakIn(wire, check).stream().anyMatch(broken -> {
            between.answer(broken);
            try {
                return !check.holds(calls.call(step.call(), arguments));
            } finally {
                between.answer(null);
            }
        });
    }

    private void waitFor(Step step, Check check) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!check.holds(calls.call(step.call(), arguments(step))) && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> arguments(Step step) {
        return (Map<String, Object>) names.fill(step.arguments());
    }

    private Check filled(Check check) {
        Check filled = check.with(names.fill(check.wanted()));
        return new Check(
                filled.says(),
                filled.page(),
                Path.of(names.fill(check.at().text()).toString()),
                filled.kind(),
                filled.wanted());
    }
}
