package dev.cfn4j.engine.explain;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, and rows whose columns stand below each other. */
final class Lines {
    private static final String INDENT = "  ";
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();

    /** A line at the margin, after the rows before it. */
    Lines title(String line) {
        flush();
        text.append(text.length() == 0 ? "" : "\n").append(line).append('\n');
        return this;
    }

    /** A row below the title; empty cells are left blank, and a column of nothing else is left out. */
    Lines row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Words below the title, parted by commas, as many on a line as fit. */
    Lines words(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "");
            if (line.length() + word.length() >= WIDTH) {
                row(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        return row(line.toString());
    }

    @Override
    public String toString() {
        flush();
        return text.toString();
    }

    private void flush() {
        rows.forEach(row -> {
            StringBuilder line = new StringBuilder(INDENT);
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                int width = width(column);
                line.append(cell).append(" ".repeat(width == 0 ? 0 : width - cell.length() + INDENT.length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        });
        rows.clear();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
