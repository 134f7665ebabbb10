package dev.cfn4j.analysis.template;

/** Text whose every character can be seen: control characters could move a terminal's cursor, marks of direction hide what is there. */
public final class Visible {
    private Visible() {}

    /** The text with what cannot be seen written as escapes, as {@code \\n} or {@code \\u202e}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> append(point, visible));
        return visible.toString();
    }

    private static void append(int point, StringBuilder to) {
        switch (point) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> {
                if (isHidden(point)) {
                    to.append("\\u%04x".formatted(point));
                } else {
                    to.appendCodePoint(point);
                }
            }
        }
    }

    /** Control and format characters and lone surrogates; but the joiners that scripts and emoji need are seen by what they do. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> point != 0x200c && point != 0x200d;
            default -> false;
        };
    }
}
