package dev.cfn4j.dsl.table;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text whose cells are separated by one character. A cell may stand in double quotes: separators and line breaks in it are text, and
 * {@code ""} is one quote (RFC 4180).
 */
final class SeparatedText {
    private final String name;
    private final String text;
    private final char separator;
    private final boolean quotes;
    private int at;
    private int line = 1;

    private SeparatedText(String name, String text, char separator, boolean quotes) {
        this.name = name;
        this.text = text;
        this.separator = separator;
        this.quotes = quotes;
    }

    /** Cells between commas, in quotes where needed. */
    static List<List<String>> commas(String name, String text) {
        return new SeparatedText(name, text, ',', true).rows();
    }

    /** Cells between tabs; a quote is text. */
    static List<List<String>> tabs(String name, String text) {
        return new SeparatedText(name, text, '\t', false).rows();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = row();
            if (!row.equals(List.of(""))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        do {
            row.add(cell());
        } while (take(separator));
        take('\r');
        if (take('\n')) {
            line++;
        }
        return row;
    }

    private String cell() {
        if (quotes && take('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int begun = line;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            line += c == '\n' ? 1 : 0;
            if (c != '"') {
                cell.append(c);
            } else if (take('"')) {
                cell.append('"');
            } else {
                return ended(cell.toString());
            }
        }
        throw new TemplateException(name + ":" + begun + ": a quote is opened and never closed");
    }

    private String ended(String cell) {
        if (at == text.length() || text.charAt(at) == separator || isLineEnd()) {
            return cell;
        }
        throw new TemplateException(
                name + ":" + line + ": expected a separator or the end of the line after the closing quote, found `"
                        + text.charAt(at) + "`");
    }

    private boolean isLineEnd() {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) == '\n'));
    }

    private boolean take(char expected) {
        boolean found = at < text.length() && text.charAt(at) == expected;
        at += found ? 1 : 0;
        return found;
    }
}
