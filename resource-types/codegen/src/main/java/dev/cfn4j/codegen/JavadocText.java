package dev.cfn4j.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Text that may stand in a Javadoc comment whatever it holds. */
final class JavadocText {
    private JavadocText() {}

    /** The text as code: nothing in it ends the comment, is a tag, an entity or a Unicode escape. */
    static String code(String text) {
        return isSafe(text)
                ? "{@code " + text + "}"
                : "<code>" + text.codePoints().mapToObj(JavadocText::escaped).collect(Collectors.joining()) + "</code>";
    }

    /** Each text as code, with commas between. */
    static String codes(List<String> texts) {
        return texts.stream().map(JavadocText::code).collect(Collectors.joining(", "));
    }

    private static boolean isSafe(String text) {
        return text.chars().allMatch(JavadocText::isPrintable)
                && hasBalancedBraces(text)
                && !text.contains("*/")
                && !text.contains("\\u");
    }

    private static boolean hasBalancedBraces(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static boolean isPrintable(int c) {
        return c >= ' ' && c < 0x7f;
    }

    private static String escaped(int c) {
        if (!isPrintable(c)) {
            return "&#92;u" + Integer.toHexString(0x10000 + c).substring(1);
        }
        return "\\&<>@{}*/".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";";
    }
}
