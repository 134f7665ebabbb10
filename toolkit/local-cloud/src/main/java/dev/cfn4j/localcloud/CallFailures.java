package dev.cfn4j.localcloud;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Failures of whole calls on demand, so that retries can be tried. */
@FunctionalInterface
public interface CallFailures {
    /** No call fails on purpose. */
    CallFailures NONE = action -> Optional.empty();

    /**
     * A failure as it goes over the wire.
     *
     * @param code the error code, as {@code Throttling}
     * @param message the message
     * @param status the HTTP status
     */
    record CallFailure(String code, String message, int status) {
        /** What AWS answers to those who ask too often. */
        public static final CallFailure THROTTLING = new CallFailure("Throttling", "Rate exceeded", 400);
    }

    /**
     * How the call fails now, if it shall.
     *
     * @param action the call's name, as {@code DescribeStacks}
     */
    Optional<CallFailure> find(String action);

    /** The first calls of that name fail, the later ones do not. */
    static CallFailures first(int count, String action, CallFailure failure) {
        AtomicInteger left = new AtomicInteger(count);
        return called -> called.equals(action) && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0
                ? Optional.of(failure)
                : Optional.empty();
    }
}
