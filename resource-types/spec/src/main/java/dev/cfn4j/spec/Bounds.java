package dev.cfn4j.spec;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A lower and an upper limit, each optional: of a number, of a text's length, or of how many items there are.
 *
 * @param minimum the lower limit
 * @param maximum the upper limit
 * @param exclusiveMinimum whether the lower limit itself is out of bounds
 * @param exclusiveMaximum whether the upper limit itself is out of bounds
 */
public record Bounds(
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        boolean exclusiveMinimum,
        boolean exclusiveMaximum) {
    /** No limit at all. */
    public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), false, false);

    /** Whether {@code value} is within the limits. */
    public boolean allows(BigDecimal value) {
        return minimum.map(least -> value.compareTo(least) >= (exclusiveMinimum ? 1 : 0))
                        .orElse(true)
                && maximum.map(most -> value.compareTo(most) <= (exclusiveMaximum ? -1 : 0))
                        .orElse(true);
    }

    /** Whether {@code value} is within the limits. */
    public boolean allows(long value) {
        return allows(BigDecimal.valueOf(value));
    }

    /** Whether there is no limit. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** As people write it: {@code 0..900}, {@code at least 1}, {@code at most 5}, {@code any}. */
    @Override
    public String toString() {
        var least = minimum.map(value -> value.toPlainString() + (exclusiveMinimum ? " (exclusive)" : ""));
        var most = maximum.map(value -> value.toPlainString() + (exclusiveMaximum ? " (exclusive)" : ""));
        if (least.isPresent() && most.isPresent()) {
            return least.get().equals(most.get()) ? "exactly " + least.get() : least.get() + ".." + most.get();
        }
        return least.map(value -> "at least " + value)
                .or(() -> most.map(value -> "at most " + value))
                .orElse("any");
    }
}
