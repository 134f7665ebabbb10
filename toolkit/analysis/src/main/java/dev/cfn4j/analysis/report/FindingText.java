package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as text: what, where, what to do; and how many there are. */
public final class FindingText {
    private final Palette palette;
    private final SourceExcerpt excerpt;

    /** Text in these colours, without excerpts. */
    public FindingText(Palette palette) {
        this(palette, SourceText.NONE);
    }

    /** Text in these colours, with the lines that findings are about where they are at hand. */
    public FindingText(Palette palette, SourceText sources) {
        this.palette = palette;
        this.excerpt = new SourceExcerpt(palette, sources);
    }

    /** The findings in their order, then their number; empty if there are none. */
    public String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(of(finding)).append('\n'));
        return findings.isEmpty()
                ? ""
                : text.append(count(findings)).append('\n').toString();
    }

    /** One finding: what is wrong, where, the line of the source if it is at hand, and what to do. */
    public String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(severity(finding.severity())).append(": ").append(finding.message());
        text.append(' ').append(palette.quiet("[" + finding.rule() + "]")).append('\n');
        String place = place(finding);
        if (!place.isEmpty()) {
            text.append("  at ").append(place).append('\n');
        }
        text.append(excerpt.of(finding));
        if (finding.remedy() != null) {
            text.append("  ").append(finding.remedy()).append('\n');
        }
        return text.toString();
    }

    /** How many there are of each severity: {@code 2 errors, 1 warning}. */
    public static String count(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + word(severity) + (count == 1 ? "" : "s"));
            }
        }
        return String.join(", ", parts);
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> palette.alarming(word(severity));
            case WARNING -> palette.changed(word(severity));
            case INFO -> palette.quiet(word(severity));
        };
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }

    private String place(Finding finding) {
        String path = finding.path().toString();
        String inTemplate =
                finding.stack().isEmpty() || path.isEmpty() ? finding.stack() + path : finding.stack() + " " + path;
        if (finding.location() == null) {
            return inTemplate;
        }
        return finding.location() + (inTemplate.isEmpty() ? "" : palette.quiet(" (" + inTemplate + ")"));
    }
}
