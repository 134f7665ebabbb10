package dev.cfn4j.analysis.validate.structure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the text of numbers. */
final class Numbers {
    private static final int LONGEST = 100;

    private Numbers() {}

    static Optional<BigDecimal> of(String text) {
        try {
            return text.length() > LONGEST ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
