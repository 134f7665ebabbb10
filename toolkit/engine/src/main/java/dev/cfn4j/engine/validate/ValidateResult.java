package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.report.Judged;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.report.ReportFormat;
import dev.cfn4j.analysis.report.SourceText;
import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.dsl.finding.Finding;
import java.util.List;

/**
 * What validation found.
 *
 * @param templates the templates in order, with the findings that are reported
 * @param preset how much is said, and what counts as failure
 * @param known how many findings are not reported, as the baseline has them
 * @param sources lines for excerpts
 */
public record ValidateResult(List<Judged> templates, Preset preset, int known, SourceText sources) {
    /** Keeps a copy of the templates. */
    public ValidateResult {
        templates = List.copyOf(templates);
    }

    /** All findings, by template and place. */
    public List<Finding> findings() {
        return templates.stream()
                .flatMap(template -> template.findings().stream())
                .toList();
    }

    /** Whether a finding counts as failure. */
    public boolean failed() {
        return findings().stream().anyMatch(finding -> preset.failsAt(finding.severity()));
    }

    /** The findings as text for people, then their number. */
    public String text(Palette palette) {
        String text = text(ReportFormat.TEXT, palette);
        return known == 0 ? text : text + "The baseline has " + known + " more.\n";
    }

    /** The findings in one of the forms. */
    public String text(ReportFormat format, Palette palette) {
        return format.of(templates, palette, sources, preset);
    }
}
