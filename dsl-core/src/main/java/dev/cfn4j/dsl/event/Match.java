package dev.cfn4j.dsl.event;

import dev.cfn4j.dsl.Literals;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field is compared with, where that is not simply a string.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html">AWS reference</a>
 */
public final class Match implements Value<Object> {
    private static final double GREATEST = 5e9;
    private static final Pattern CIDR =
            Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}/\\d{1,2}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*/\\d{1,3}");

    private final @Nullable Object comparison;

    private Match(@Nullable Object comparison) {
        this.comparison = comparison;
    }

    private static Match by(String operator, Object operand) {
        return new Match(Map.of(operator, operand));
    }

    /** Is that number. */
    public static Match number(double number) {
        return by("numeric", List.of("=", checked(number)));
    }

    /** Is true or false. */
    public static Match bool(boolean value) {
        return new Match(value);
    }

    /** Is null. */
    public static Match isNull() {
        return new Match(null);
    }

    /** Is there, whatever its value. */
    public static Match exists() {
        return by("exists", true);
    }

    /** Is not there. */
    public static Match absent() {
        return by("exists", false);
    }

    /** Begins with the text. */
    public static Match prefix(String text) {
        return by("prefix", text);
    }

    /** Begins with text that is known at deployment. */
    public static Match prefix(Value<String> text) {
        return by("prefix", text);
    }

    /** Begins with the text, but for case. */
    public static Match prefixIgnoreCase(String text) {
        return by("prefix", Map.of("equals-ignore-case", text));
    }

    /** Ends with the text. */
    public static Match suffix(String text) {
        return by("suffix", text);
    }

    /** Ends with text that is known at deployment. */
    public static Match suffix(Value<String> text) {
        return by("suffix", text);
    }

    /** Ends with the text, but for case. */
    public static Match suffixIgnoreCase(String text) {
        return by("suffix", Map.of("equals-ignore-case", text));
    }

    /** Is the text, but for case. */
    public static Match equalsIgnoreCase(String text) {
        return by("equals-ignore-case", text);
    }

    /**
     * Matches a pattern in which {@code *} stands for any characters.
     *
     * @throws TemplateException if two {@code *} follow each other
     */
    public static Match wildcard(String pattern) {
        return by("wildcard", checkedWildcard(pattern));
    }

    /**
     * Is an address in a range, for example {@code 10.0.0.0/24}.
     *
     * @throws TemplateException if it is not a range in CIDR notation
     */
    public static Match cidr(String range) {
        if (!CIDR.matcher(range).matches()) {
            throw new TemplateException("`" + range + "` is not an address range: expected one such as 10.0.0.0/24");
        }
        return by("cidr", range);
    }

    /** Is none of these strings; the field must be there. */
    public static Match anythingBut(String... texts) {
        return by("anything-but", oneOrMore(texts));
    }

    /** Is none of these strings, which are known at deployment; the field must be there. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public static Match anythingBut(Value<String>... texts) {
        return by("anything-but", oneOrMore(texts));
    }

    /** Is none of these numbers; the field must be there. */
    public static Match anythingBut(double... numbers) {
        return by("anything-but", oneOrMore(Arrays.stream(numbers).boxed().toArray()));
    }

    /** Begins with none of these; the field must be there. */
    public static Match anythingButPrefix(String... texts) {
        return by("anything-but", Map.of("prefix", oneOrMore(texts)));
    }

    /** Ends with none of these; the field must be there. */
    public static Match anythingButSuffix(String... texts) {
        return by("anything-but", Map.of("suffix", oneOrMore(texts)));
    }

    /** Is none of these, but for case; the field must be there. */
    public static Match anythingButIgnoreCase(String... texts) {
        return by("anything-but", Map.of("equals-ignore-case", oneOrMore(texts)));
    }

    /** Matches none of these patterns, in which {@code *} stands for any characters; the field must be there. */
    public static Match anythingButWildcard(String... patterns) {
        Arrays.stream(patterns).forEach(Match::checkedWildcard);
        return by("anything-but", Map.of("wildcard", oneOrMore(patterns)));
    }

    /** Is a greater number. */
    public static Match greaterThan(double number) {
        return by("numeric", List.of(">", checked(number)));
    }

    /** Is that number or a greater one. */
    public static Match atLeast(double number) {
        return by("numeric", List.of(">=", checked(number)));
    }

    /** Is a smaller number. */
    public static Match lessThan(double number) {
        return by("numeric", List.of("<", checked(number)));
    }

    /** Is that number or a smaller one. */
    public static Match atMost(double number) {
        return by("numeric", List.of("<=", checked(number)));
    }

    /**
     * Is a number of a range, both ends included.
     *
     * @throws TemplateException if the lower end is not the lower one
     */
    public static Match between(double lowest, double highest) {
        return range(">=", lowest, "<=", highest);
    }

    /**
     * Is a number of a range, both ends excluded.
     *
     * @throws TemplateException if the lower end is not the lower one
     */
    public static Match strictlyBetween(double lower, double upper) {
        return range(">", lower, "<", upper);
    }

    /**
     * Is a number of a range with its lower end excluded and its upper end included, or the other way round.
     *
     * @param lowerOperator {@code >} or {@code >=}
     * @param upperOperator {@code <} or {@code <=}
     * @throws TemplateException if the lower end is not the lower one, or an operator is another
     */
    public static Match range(String lowerOperator, double lower, String upperOperator, double upper) {
        if (!List.of(">", ">=").contains(lowerOperator) || !List.of("<", "<=").contains(upperOperator)) {
            throw new TemplateException("a range from `" + lowerOperator + "` to `" + upperOperator
                    + "`: expected `>` or `>=`, then `<` or `<=`");
        }
        if (!(lower < upper)) {
            throw new TemplateException("a range from " + Literals.describe(checked(lower)) + " to "
                    + Literals.describe(checked(upper)) + " matches nothing: expected the lower number first");
        }
        return by("numeric", List.of(lowerOperator, checked(lower), upperOperator, checked(upper)));
    }

    private static Object checked(double number) {
        if (!(Math.abs(number) <= GREATEST)) {
            throw new TemplateException("numbers in patterns are between -5e9 and 5e9, found " + number);
        }
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }

    private static String checkedWildcard(String pattern) {
        if (pattern.contains("**")) {
            throw new TemplateException(
                    "the wildcard `" + pattern + "` has two `*` that follow each other: one is enough");
        }
        return pattern;
    }

    private static Object oneOrMore(Object[] items) {
        if (items.length == 0) {
            throw new TemplateException("anything but nothing: name at least one value, or use Match.exists()");
        }
        return items.length == 1 ? items[0] : Collections.unmodifiableList(Arrays.asList(items));
    }

    @Override
    public void writeTo(TreeWriter out) {
        Literals.write(comparison instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : comparison, out);
    }

    @Override
    public String describe() {
        return String.valueOf(comparison);
    }
}
