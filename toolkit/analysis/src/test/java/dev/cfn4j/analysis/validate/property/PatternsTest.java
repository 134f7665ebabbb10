package dev.cfn4j.analysis.validate.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PatternsTest {
    @Test
    void looksForAMatchAnywhere() {
        assertThat(Patterns.finds("b+", "abbc")).isTrue();
        assertThat(Patterns.finds("^b+$", "abbc")).isFalse();
        assertThat(Patterns.finds("^[\\p{L}]+$", "Grüße")).isTrue();
    }

    @Test
    void takesAnExpressionThatCannotBeReadAsAMatch() {
        assertThat(Patterns.finds("[", "x")).isTrue();
    }

    @Test
    void givesUpOnCatastrophicBacktracking() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Patterns.finds("^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)c$", "a".repeat(60)))
                        .isTrue());
    }

    @Test
    void givesUpWhenTheStackIsExhausted() {
        assertThat(Patterns.finds("^(a|b)*$", "ab".repeat(60_000))).isTrue();
    }
}
