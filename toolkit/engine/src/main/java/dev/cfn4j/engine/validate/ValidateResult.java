package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.finding.Finding;
import java.util.List;

/**
 * What validation found.
 *
 * @param findings the findings, by stack and place
 */
public record ValidateResult(List<Finding> findings) {
    /** Keeps a copy of the findings. */
    public ValidateResult {
        findings = List.copyOf(findings);
    }

    /** Whether a finding is an error. */
    public boolean failed() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** The findings as text for people, then their number. */
    public String text(Palette palette) {
        return findings.isEmpty() ? "No findings.\n" : new FindingText(palette).of(findings);
    }
}
