package dev.cfn4j.engine.explain;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, and rows whose columns stand below each other. */
final class Lines {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();

    /** A line at the margin, after the rows before it. */
    Lines title(String line) {
        flush();
        text.append(text.length() == 0 ? "" : "\n").append(line).append('\n');
        return this;
    }

    /** A row below the title; empty cells are left blank. */
    Lines row(String... cells) {
        rows.add(List.of(cells));
        return this;
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
                line.append(cell).append(" ".repeat(width(column) - cell.length() + INDENT.length()));
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
