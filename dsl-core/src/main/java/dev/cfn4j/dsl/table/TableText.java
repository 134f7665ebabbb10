package dev.cfn4j.dsl.table;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a table of text; the first line names the columns, and empty lines do not count. */
final class TableText {
    private final String name;

    TableText(String name) {
        this.name = name;
    }

    /** The table; its form is told by the extension of the name. */
    Table parse(String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return table(SeparatedText.commas(name, text));
        }
        if (lower.endsWith(".tsv")) {
            return table(SeparatedText.tabs(name, text));
        }
        return table(
                AlignedText.cells(text.lines().filter(line -> !line.isBlank()).toList()));
    }

    private Table table(List<List<String>> lines) {
        if (lines.isEmpty()) {
            throw new TemplateException(name + " is empty: expected a first line that names the columns");
        }
        List<String> header = lines.get(0);
        checkHeader(header);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(header, lines.get(i), i));
        }
        return new Table(name, header, rows, List.of());
    }

    private void checkHeader(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (column.isEmpty()) {
                throw new TemplateException(name + ": column " + (seen.size() + 1) + " has no name in the first line");
            }
            if (!seen.add(column)) {
                throw new TemplateException(name + ": the column `" + column + "` is there twice");
            }
        }
    }

    private Map<String, String> row(List<String> header, List<String> cells, int number) {
        if (cells.size() > header.size()) {
            throw new TemplateException(name + ": row " + number + " has " + cells.size() + " cells, but there are "
                    + header.size() + " columns");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return row;
    }
}
