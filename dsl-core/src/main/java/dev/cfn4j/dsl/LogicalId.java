package dev.cfn4j.dsl;

import java.util.regex.Pattern;

/** The rule for names of resources, parameters, mappings, conditions and outputs. */
final class LogicalId {
    private static final int LONGEST = 255;

    private LogicalId() {}

    /**
     * The ID itself, if it is one.
     *
     * @throws TemplateException if it is empty, too long or has characters other than letters and digits
     */
    static String checked(String kind, String id) {
        if (id.isEmpty() || id.length() > LONGEST || !isAlphanumeric(id)) {
            throw new TemplateException("`" + id + "` is not a logical ID for a " + kind
                    + ": expected 1 to 255 letters and digits (A-Z, a-z, 0-9)");
        }
        return id;
    }

    /**
     * The ID itself, if it is one once the placeholders of loops ({@code ${Name}}, {@code &{Name}}) are filled.
     *
     * @throws TemplateException if not
     */
    static String checkedInLoop(String kind, String id) {
        String filled = id.indexOf('{') < 0 ? id : Placeholders.fill(id);
        if (filled.isEmpty() || filled.length() > LONGEST || !isAlphanumeric(filled)) {
            return checked(kind, id);
        }
        return id;
    }

    /** The parameter for the name of a stack: {@code NetworkEuWest1Stack} for {@code network-eu-west-1}. */
    static String ofStack(String stackName) {
        StringBuilder id = new StringBuilder();
        for (String word : stackName.split("-", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return id.append("Stack").toString();
    }

    /** The name with a hyphen between its words: {@code My-VPC-Stack2} for {@code MyVPCStack2}. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && isUpper(name.charAt(i)) && beginsWord(name, i)) {
                words.append('-');
            }
            words.append(name.charAt(i));
        }
        return words.toString();
    }

    private static boolean beginsWord(String name, int index) {
        char before = name.charAt(index - 1);
        boolean beforeLower = index + 1 < name.length() && isLower(name.charAt(index + 1));
        return isLower(before) || (before >= '0' && before <= '9') || (isUpper(before) && beforeLower);
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether the text has letters and digits only, as far as it has anything. */
    static boolean isAlphanumeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return isLower(c) || isUpper(c) || (c >= '0' && c <= '9');
    }

    /** Placeholders of loops. Apart, so that stacks without loops need no regular expression. */
    private static final class Placeholders {
        private static final Pattern PLACEHOLDER = Pattern.compile("[$&]\\{[A-Za-z0-9]+}");

        private Placeholders() {}

        static String fill(String id) {
            return PLACEHOLDER.matcher(id).replaceAll("x");
        }
    }
}
