package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What an operator compares with. */
enum Operand {
    TEXT("a string", String.class, ".*"),
    NUMBER("a number", Number.class, "-?\\d+(\\.\\d+)?"),
    BOOLEAN("true or false", Boolean.class, "true|false"),
    DATE(
            "a date such as 2030-01-31T00:00:00Z, or seconds of the epoch",
            String.class,
            "\\d+|\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?)?)?"),
    ADDRESS(
            "an address range such as 203.0.113.0/24 or 2001:db8::/32",
            String.class,
            "(\\d{1,3}\\.){3}\\d{1,3}(/\\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\\d{1,3})?"),
    ARN("an ARN", String.class, "arn:[^:]*(:.*)?|\\*");

    private final String words;
    private final Class<?> literal;
    private final Pattern form;

    Operand(String words, Class<?> literal, String form) {
        this.words = words;
        this.literal = literal;
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    /** A literal as the string that policies have for it; values as they are. Policy variables may stand for anything. */
    Object checked(String operator, Object item) {
        if (item instanceof Value<?>) {
            return item;
        }
        String text = item instanceof Number number ? plain(number) : String.valueOf(item);
        boolean variable = literal == String.class && text.contains("${");
        if (!literal.isInstance(item) || !(variable || form.matcher(text).matches())) {
            throw new TemplateException("`" + operator + "` compares with " + words + ", found " + item);
        }
        return text;
    }

    private static String plain(Number number) {
        return number instanceof Double || number instanceof Float
                ? Double.isFinite(number.doubleValue())
                        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                        : number.toString()
                : number.toString();
    }
}
