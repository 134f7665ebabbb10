package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.node.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What unquoted text stands for. Read as YAML 1.1 has it, which CloudFormation reads: {@code yes} is true, {@code 0755} is octal,
 * {@code 12:30} counts in sixties; but dates stay text, and so do infinities, which JSON cannot say. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">template formats</a>.
 */
final class PlainScalar {
    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 999;
    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUE = Pattern.compile("yes|Yes|YES|true|True|TRUE|on|On|ON");
    private static final Pattern FALSE = Pattern.compile("no|No|NO|false|False|FALSE|off|Off|OFF");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9_]*)");
    private static final Pattern BINARY = Pattern.compile("[-+]?0b[01][01_]*");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0_*[0-7][0-7_]*");
    private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F][0-9a-fA-F_]*");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:[0-9][0-9_]*\\.[0-9_]*|\\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?");
    private static final Pattern SIXTIES = Pattern.compile("[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    /** What some reader of YAML 1.1 or 1.2 takes for something else than text. */
    private static final Pattern MISTAKABLE = Pattern.compile(
            "[-+]?\\.?[0-9][-+0-9_.,:oxXbBa-fA-FeETtZz ]*|[-+]?\\.(?:inf|nan)"
                    + "|y|n|yes|no|on|off|true|false|null|~|=|<<|(?:---|\\.\\.\\.).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PlainScalar() {}

    /** Whether unquoted text is not text to every reader. */
    static boolean isMistakable(String text) {
        return MISTAKABLE.matcher(text).matches();
    }

    /**
     * The value that unquoted text stands for.
     *
     * @throws NumberFormatException if it is a number out of bounds
     */
    static Node resolve(String text) {
        if (NULL.matcher(text).matches()) {
            return new Node.NullNode();
        }
        if (TRUE.matcher(text).matches()) {
            return new Node.BooleanNode(true);
        }
        if (FALSE.matcher(text).matches()) {
            return new Node.BooleanNode(false);
        }
        return "+-.0123456789".indexOf(text.charAt(0)) < 0 ? new Node.StringNode(text) : numberOrText(text);
    }

    private static Node numberOrText(String text) {
        if (INTEGER.matcher(text).matches() || DECIMAL.matcher(text).matches()) {
            return number(decimal(digits(text)));
        }
        if (BINARY.matcher(text).matches()) {
            return number(whole(text, "0b", 2));
        }
        if (OCTAL.matcher(text).matches()) {
            return number(whole(text, "0", 8));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return number(whole(text, "0x", 16));
        }
        return SIXTIES.matcher(text).matches() ? number(sixties(digits(text))) : new Node.StringNode(text);
    }

    private static Node number(BigDecimal value) {
        return new Node.NumberNode(value);
    }

    private static String digits(String text) {
        String digits = text.replace("_", "");
        if (digits.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("a number of more than " + LONGEST_NUMBER + " characters");
        }
        return digits;
    }

    private static BigDecimal decimal(String digits) {
        int exponent = digits.toLowerCase(Locale.ROOT).indexOf('e');
        if (exponent > 0 && Math.abs(Double.parseDouble(digits.substring(exponent + 1))) > LARGEST_EXPONENT) {
            throw new NumberFormatException("a number with an exponent beyond " + LARGEST_EXPONENT);
        }
        return new BigDecimal(digits);
    }

    private static BigDecimal whole(String text, String prefix, int radix) {
        return new BigDecimal(new BigInteger(digits(text).replaceFirst(prefix, ""), radix));
    }

    private static BigDecimal sixties(String digits) {
        boolean negative = digits.startsWith("-");
        BigDecimal value = BigDecimal.ZERO;
        for (String place : digits.replaceFirst("[-+]", "").split(":", -1)) {
            value = value.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(place));
        }
        return negative ? value.negate() : value;
    }
}
