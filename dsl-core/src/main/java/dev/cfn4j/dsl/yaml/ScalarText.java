package dev.cfn4j.dsl.yaml;

import java.math.BigDecimal;
import java.util.Locale;

/** Strings and numbers as YAML text, in quotes wherever a reader might take a string for something else. */
final class ScalarText {
    private static final int LONGEST_PLAIN_NUMBER = 60;
    private static final String FIRST = "_/$(.+<^;~\\-";

    private ScalarText() {}

    /** A number, exactly. */
    static String number(BigDecimal value) {
        String plain = Math.abs(value.scale()) > LONGEST_PLAIN_NUMBER ? "" : value.toPlainString();
        if (!plain.isEmpty() && plain.length() <= LONGEST_PLAIN_NUMBER) {
            return plain;
        }
        String digits = value.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - value.scale();
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + "."
                + (digits.length() == 1 ? "0" : digits.substring(1)) + "e" + (exponent < 0 ? "-" : "+")
                + Math.abs(exponent);
    }

    /** A string on one line: plain, in single quotes or in double quotes. */
    static String oneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        return isPrintable(text, "") ? "'" + text.replace("'", "''") + "'" : inDoubleQuotes(text);
    }

    /** Whether a string can and should stand as a literal block. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') >= 0
                && !text.isBlank()
                && !text.endsWith("\n\n")
                && !text.substring(text.stripTrailing().length()).matches("(?s).*[ \t].*\n?")
                && !text.substring(0, text.length() - text.stripLeading().length())
                        .matches("(?s).*[ \t]\n.*")
                && isPrintable(text, "\n\t");
    }

    /** The header of a literal block: whether its first line needs a number for its indentation, and whether a line break ends it. */
    static String blockHeader(String text) {
        boolean indented = text.startsWith(" ") || text.startsWith("\n") || text.startsWith("\t");
        return "|" + (indented ? "2" : "") + (text.endsWith("\n") ? "" : "-");
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || FIRST.indexOf(text.charAt(0)) >= 0)
                && !text.startsWith("- ")
                && !text.equals("-")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && isPrintable(text, "")
                && !PlainScalar.isMistakable(text);
    }

    private static boolean isPrintable(String text, String alsoAllowed) {
        return text.codePoints().allMatch(c -> isPrintable(c) || alsoAllowed.indexOf(c) >= 0);
    }

    private static boolean isPrintable(int c) {
        return (c >= 0x20 && c <= 0x7E)
                || (c > 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static String inDoubleQuotes(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(inDoubleQuotes(c)));
        return quoted.append('"').toString();
    }

    private static String inDoubleQuotes(int c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                isPrintable(c)
                        ? Character.toString(c)
                        : String.format(Locale.ROOT, c < 0x100 ? "\\x%02X" : "\\u%04X", c);
        };
    }
}
