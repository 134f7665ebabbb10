package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import java.util.List;

/** The findings for people, then their number. */
final class TextReport implements Report {
    private final FindingText text;

    TextReport(Palette palette, SourceText sources) {
        this.text = new FindingText(palette, sources);
    }

    @Override
    public String of(List<Judged> templates) {
        List<Finding> findings = templates.stream()
                .flatMap(template -> template.findings().stream())
                .toList();
        return findings.isEmpty() ? "No findings.\n" : text.of(findings);
    }
}
