package dev.cfn4j.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LogicalIdTest {
    @Property(tries = 2_000)
    void separatesWordsAsTheRegularExpressionSays(
            @ForAll @Chars({'a', 'b', 'A', 'B', '1', '_', 'é'}) @StringLength(max = 8) String name) {
        assertThat(LogicalId.words(name))
                .isEqualTo(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-"));
    }

    @Property
    void knowsLettersAndDigits(
            @ForAll @Chars({'a', 'z', 'A', 'Z', '0', '9', '_', '-', '/', ':', '@', '[', '`', '{', 'é'}) String text) {
        assertThat(LogicalId.isAlphanumeric(text)).isEqualTo(text.matches("[A-Za-z0-9]*"));
    }
}
