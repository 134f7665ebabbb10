package dev.cfn4j.testing.golden;

import dev.cfn4j.testing.golden.LineEdits.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Two texts as a unified diff, with three lines around each change; white space that the eye would miss is made visible. */
final class LineDiff {
    private static final int CONTEXT = 3;
    private static final String NO_BREAK = "  (no line break at the end)";

    private LineDiff() {}

    /** The hunks, ending in a line break; empty if the texts are equal. */
    static String unified(String expected, String found) {
        List<Edit> edits = LineEdits.between(lines(expected), lines(found));
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < edits.size()) {
            int first = nextChange(edits, from);
            if (first == edits.size()) {
                break;
            }
            int start = Math.max(from, first - CONTEXT);
            int end = endOfHunk(edits, first);
            hunk(edits, start, end, text);
            from = end;
        }
        return Excerpt.of(text.toString());
    }

    private static int nextChange(List<Edit> edits, int from) {
        int index = from;
        while (index < edits.size() && edits.get(index).isSame()) {
            index++;
        }
        return index;
    }

    /** The end of the last context line; changes that are near share a hunk. */
    private static int endOfHunk(List<Edit> edits, int first) {
        int last = first;
        int next = nextChange(edits, first + 1);
        while (next < edits.size() && next - last <= 2 * CONTEXT) {
            last = next;
            next = nextChange(edits, last + 1);
        }
        return Math.min(edits.size(), last + 1 + CONTEXT);
    }

    private static void hunk(List<Edit> edits, int start, int end, StringBuilder text) {
        List<Edit> hunk = edits.subList(start, end);
        text.append("@@ -").append(range(edits, start, hunk, Edit.FOUND));
        text.append(" +").append(range(edits, start, hunk, Edit.EXPECTED)).append(" @@\n");
        hunk.forEach(edit -> text.append(edit.mark()).append(visible(edit)).append('\n'));
    }

    private static String range(List<Edit> edits, int start, List<Edit> hunk, char notThisSide) {
        long before = edits.subList(0, start).stream()
                .filter(edit -> edit.mark() != notThisSide)
                .count();
        long count = hunk.stream().filter(edit -> edit.mark() != notThisSide).count();
        return (count == 0 ? before : before + 1) + "," + count;
    }

    private static String visible(Edit edit) {
        if (edit.isSame()) {
            return edit.line();
        }
        String end = edit.line().stripTrailing();
        String trailing = edit.line().substring(end.length()).replace(' ', '·').replace('\t', '→');
        return (end + trailing)
                .codePoints()
                .mapToObj(point -> isHidden(point) ? "\\u%04x".formatted(point) : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && point != '\t')
                || type == Character.FORMAT
                || (type == Character.SPACE_SEPARATOR && point != ' ');
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_BREAK);
        }
        return lines;
    }
}
