package dev.cfn4j.analysis.report;

/** Cuts long values down to what differs. */
final class Excerpt {
    private static final int LONG = 120;
    private static final int CONTEXT = 24;

    private Excerpt() {}

    /** One value, cut where it is long. */
    static String of(String value) {
        int left = value.codePointCount(0, value.length()) - LONG;
        return left <= CONTEXT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONG)) + "… (" + left + " more characters)";
    }

    /** {@code old → new}; of long values, the part that differs and a little around it. */
    static String of(String before, String after) {
        if (Math.max(before.length(), after.length()) <= LONG) {
            return before + " → " + after;
        }
        int shortest = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shortest && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return middle(before, start, end) + " → " + middle(after, start, end);
    }

    private static String middle(String text, int start, int end) {
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), text.length() - end + CONTEXT);
        String part = text.substring(whole(text, from), whole(text, to));
        return (from > 0 ? "…" : "") + of(part) + (to < text.length() ? "…" : "");
    }

    /** The index, or the one after if it would cut a character in two. */
    private static int whole(String text, int index) {
        boolean cuts = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return cuts ? index + 1 : index;
    }
}
