package dev.cfn4j.testing.golden;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The fewest lines to take out and put in (E. W. Myers, An O(ND) Difference Algorithm, 1986); where that would be very many,
 * everything between the common beginning and end.
 */
final class LineEdits {
    private static final int MOST_EDITS = 1_500;

    private final List<String> expected;
    private final List<String> found;

    private LineEdits(List<String> expected, List<String> found) {
        this.expected = expected;
        this.found = found;
    }

    /** A line that stays, goes or comes. */
    record Edit(char mark, String line) {
        static final char SAME = ' ';
        static final char EXPECTED = '-';
        static final char FOUND = '+';

        boolean isSame() {
            return mark == SAME;
        }
    }

    /** All lines of both sides in order. */
    static List<Edit> between(List<String> expected, List<String> found) {
        int shortest = Math.min(expected.size(), found.size());
        int start = 0;
        while (start < shortest && expected.get(start).equals(found.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && expected.get(expected.size() - 1 - end).equals(found.get(found.size() - 1 - end))) {
            end++;
        }
        List<Edit> edits = new ArrayList<>();
        add(Edit.SAME, expected.subList(0, start), edits);
        edits.addAll(
                new LineEdits(expected.subList(start, expected.size() - end), found.subList(start, found.size() - end))
                        .edits());
        add(Edit.SAME, expected.subList(expected.size() - end, expected.size()), edits);
        return edits;
    }

    private static void add(char mark, List<String> lines, List<Edit> edits) {
        lines.forEach(line -> edits.add(new Edit(mark, line)));
    }

    /** Furthest points by number of edits and diagonal, until both ends are reached. */
    private List<Edit> edits() {
        int most = Math.min(MOST_EDITS, expected.size() + found.size());
        List<int[]> reached = new ArrayList<>();
        int[] furthest = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            reached.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, diagonal, edits, most + 1);
                int y = x - diagonal;
                while (x < expected.size()
                        && y < found.size()
                        && expected.get(x).equals(found.get(y))) {
                    x++;
                    y++;
                }
                furthest[diagonal + most + 1] = x;
                if (x >= expected.size() && y >= found.size()) {
                    return path(reached, most + 1);
                }
            }
        }
        return everything();
    }

    private static int start(int[] furthest, int diagonal, int edits, int middle) {
        return comesFromAbove(furthest, diagonal, edits, middle)
                ? furthest[diagonal + 1 + middle]
                : furthest[diagonal - 1 + middle] + 1;
    }

    private static boolean comesFromAbove(int[] furthest, int diagonal, int edits, int middle) {
        return diagonal == -edits
                || (diagonal != edits && furthest[diagonal - 1 + middle] < furthest[diagonal + 1 + middle]);
    }

    private List<Edit> path(List<int[]> reached, int middle) {
        Deque<Edit> path = new ArrayDeque<>();
        int x = expected.size();
        int y = found.size();
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int diagonal = x - y;
            boolean above = comesFromAbove(reached.get(edits), diagonal, edits, middle);
            int from = edits == 0 ? 0 : start(reached.get(edits), diagonal, edits, middle);
            while (x > from && y > from - diagonal) {
                path.addFirst(new Edit(Edit.SAME, expected.get(--x)));
                y--;
            }
            if (edits > 0) {
                path.addFirst(
                        above ? new Edit(Edit.FOUND, found.get(--y)) : new Edit(Edit.EXPECTED, expected.get(--x)));
            }
        }
        return List.copyOf(path);
    }

    private List<Edit> everything() {
        List<Edit> edits = new ArrayList<>();
        add(Edit.EXPECTED, expected, edits);
        add(Edit.FOUND, found, edits);
        return edits;
    }
}
