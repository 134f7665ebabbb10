package dev.cfn4j.dsl.event;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EventPatternTest {
    @Test
    void refusesPatternsThatSayNothing() {
        refuses(() -> write(new EventPattern()), "an empty event pattern: say at least the source");
        refuses(() -> write(new FilterPattern()), "an empty pattern: name at least one field that must match");
        refuses(() -> write(new EventPattern().detail(d -> {})), "an empty pattern");
        refuses(() -> new EventPattern().source(new String[0]), "the field `source` has nothing to match");
        refuses(() -> Match.anythingBut(new String[0]), "anything but nothing");
    }

    @Test
    void refusesRangesThatMatchNothing() {
        refuses(() -> Match.between(10, 1), "a range from 10 to 1 matches nothing: expected the lower number first");
        refuses(() -> Match.range("<", 1, ">", 10), "expected `>` or `>=`, then `<` or `<=`");
        refuses(() -> Match.greaterThan(6e9), "numbers in patterns are between -5e9 and 5e9, found 6.0E9");
        refuses(() -> Match.number(Double.NaN), "found NaN");
    }

    @Test
    void refusesWhatIsMalformed() {
        refuses(() -> Match.cidr("10.0.0.1"), "`10.0.0.1` is not an address range");
        refuses(() -> Match.wildcard("a**b"), "two `*` that follow each other");
        refuses(() -> new FilterPattern().field("a..b", "x"), "`a..b` is not a path of fields");
        refuses(() -> new FilterPattern().anyOf(new FilterPattern()), "of two or more patterns, found 1");
    }

    @Test
    void refusesFieldsThatAreComparedAndNested() {
        refuses(() -> new FilterPattern().field("a", "x").field("a.b", "y"), "which is compared itself already");
        refuses(() -> new FilterPattern().field("a.b", "x").field("a", "y"), "it has nested fields already");
    }

    private static void write(Value<?> value) {
        value.writeTo(new DocumentBuilder());
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(TemplateException.class).hasMessageContaining(message);
    }
}
