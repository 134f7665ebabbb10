package dev.cfn4j.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** Text that may stand in a Javadoc comment whatever it holds. */
final class JavadocText {
    private static final String SPECIAL = "\\&<>@{}/*";

    private JavadocText() {}

    /** The text as code: nothing in it ends the comment, is a tag, an entity or a Unicode escape. */
    static String code(String text) {
        if (text.chars().allMatch(JavadocText::isPlain)) {
            return "{@code " + text + "}";
        }
        return "<code>" + text.codePoints().mapToObj(JavadocText::escaped).collect(Collectors.joining()) + "</code>";
    }

    /** Each text as code, with commas between. */
    static String codes(List<String> texts) {
        return texts.stream().map(JavadocText::code).collect(Collectors.joining(", "));
    }

    private static String escaped(int c) {
        return isPlain(c) ? Character.toString(c) : "&#" + c + ";";
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f && SPECIAL.indexOf(c) < 0;
    }
}
