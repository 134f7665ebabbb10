package dev.cfn4j.dsl.table;

import java.util.ArrayList;
import java.util.List;

/** Text in columns: they are cut where a character position is blank in every line. */
final class AlignedText {
    private AlignedText() {}

    static List<List<String>> cells(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<int[]> columns = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= width; at++) {
            boolean blank = isBlank(lines, at);
            if (!blank && start < 0) {
                start = at;
            } else if (blank && start >= 0) {
                columns.add(new int[] {start, at});
                start = -1;
            }
        }
        return lines.stream()
                .map(line -> columns.stream()
                        .map(column -> cell(line, column[0], column[1]))
                        .toList())
                .toList();
    }

    private static boolean isBlank(List<String> lines, int at) {
        return lines.stream().allMatch(line -> at >= line.length() || Character.isWhitespace(line.charAt(at)));
    }

    private static String cell(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length()))
                .strip();
    }
}
