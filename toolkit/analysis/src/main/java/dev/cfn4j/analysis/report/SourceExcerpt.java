package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The line that a finding is about, with carets under the piece that it means. */
final class SourceExcerpt {
    private static final int WIDEST = 160;

    private final Palette palette;
    private final SourceText sources;

    SourceExcerpt(Palette palette, SourceText sources) {
        this.palette = palette;
        this.sources = sources;
    }

    /** Two lines, each ending in a line break; empty where the line is not at hand. */
    String of(Finding finding) {
        SourceLocation at = finding.location();
        if (at == null) {
            return "";
        }
        Optional<String> found = sources.line(at.file(), at.line()).filter(text -> !text.isBlank());
        return found.map(text -> excerpt(at, text.replace('\t', ' '), finding)).orElse("");
    }

    private String excerpt(SourceLocation at, String text, Finding finding) {
        int start = start(at, text, finding);
        int end = end(text, start);
        int cut = Math.max(0, end - WIDEST);
        String shown =
                text.substring(cut, Math.min(text.length(), cut + WIDEST)).stripTrailing();
        String number = Integer.toString(at.line());
        String margin = "  %" + Math.max(4, number.length()) + "s | ";
        int from = Math.max(0, start - cut);
        String carets = " ".repeat(from) + palette.alarming("^".repeat(Math.max(1, end - cut - from)));
        return palette.quiet(margin.formatted(number)) + shown + "\n" + palette.quiet(margin.formatted("")) + carets
                + "\n";
    }

    /** Where the location knows no column, that of the name which the finding is about, or else of the first word. */
    private static int start(SourceLocation at, String text, Finding finding) {
        if (at.column() > 0) {
            return Math.min(at.column() - 1, text.length() - 1);
        }
        List<String> path = finding.path().elements();
        String name = path.isEmpty() ? "" : path.get(path.size() - 1);
        int named = name.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        return named >= 0 ? named : text.length() - text.stripLeading().length();
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, start + 1);
            return close < 0 ? text.stripTrailing().length() : close + 1;
        }
        int end = start + 1;
        while (end < text.length() && isWord(text, end)) {
            end++;
        }
        boolean isTag =
                first == '!' && end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) != ' ';
        return isTag ? end(text, end + 1) : end;
    }

    private static boolean isWord(String text, int index) {
        char c = text.charAt(index);
        return c > ' '
                && ",}])({[;=\"".indexOf(c) < 0
                && !(c == ':' && (index + 1 == text.length() || text.charAt(index + 1) <= ' '));
    }
}
