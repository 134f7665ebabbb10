package dev.cfn4j.analysis.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class WildcardsTest {
    @Property
    void matchesAsTheRegularExpressionDoes(
            @ForAll @Chars({'a', 'b', '*', '?'}) @StringLength(max = 8) String pattern,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 8) String text) {
        String expression = pattern.replace("*", ".*").replace("?", ".");
        assertThat(Wildcards.match(pattern, text)).isEqualTo(Pattern.matches(expression, text));
    }
}
