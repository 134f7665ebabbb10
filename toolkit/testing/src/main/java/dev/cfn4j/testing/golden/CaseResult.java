package dev.cfn4j.testing.golden;

import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.dsl.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a case came to.
 *
 * @param outputs texts by the ending of the expected file
 * @param errors how many findings are errors
 */
record CaseResult(Map<String, String> outputs, long errors) {
    static final String TEMPLATE = ".template.json";
    static final String FINDINGS = ".findings.txt";
    static final String DIFF = ".diff.txt";

    /** A text alone. */
    static CaseResult of(String ending, String text) {
        return new CaseResult(Map.of(ending, text), 0);
    }

    /** Findings, which say so where there are none. */
    static CaseResult of(List<Finding> findings) {
        return new CaseResult(
                Map.of(FINDINGS, findings.isEmpty() ? "no findings\n" : text(findings)), errors(findings));
    }

    /** A template, and findings where there are any. */
    static CaseResult of(String template, List<Finding> findings) {
        Map<String, String> outputs = new LinkedHashMap<>();
        if (!template.isEmpty()) {
            outputs.put(TEMPLATE, template);
        }
        if (!findings.isEmpty()) {
            outputs.put(FINDINGS, text(findings));
        }
        return new CaseResult(outputs, errors(findings));
    }

    private static String text(List<Finding> findings) {
        return new FindingText(Palette.PLAIN).of(findings);
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).count();
    }
}
