package dev.cfn4j.testing.golden;

import java.util.List;

/** The beginning of a long text: nobody reads a thousand lines of a message. */
final class Excerpt {
    private static final int MOST_LINES = 120;

    private Excerpt() {}

    /** The text, ending in a line break, cut where it is very long. */
    static String of(String text) {
        return of(text, MOST_LINES);
    }

    /** The text, ending in a line break, cut after that many lines. */
    static String of(String text, int most) {
        List<String> lines = text.lines().toList();
        int shown = Math.min(lines.size(), most);
        StringBuilder excerpt = new StringBuilder();
        lines.subList(0, shown).forEach(line -> excerpt.append(line).append('\n'));
        if (shown < lines.size()) {
            excerpt.append("… ").append(lines.size() - shown).append(" more lines\n");
        }
        return excerpt.toString();
    }
}
