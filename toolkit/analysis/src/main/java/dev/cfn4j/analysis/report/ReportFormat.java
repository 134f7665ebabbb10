package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.validate.Preset;
import java.util.List;

/** The forms in which findings are written down. */
public enum ReportFormat {
    /** For people: each finding with its place, an excerpt and what to do. */
    TEXT,
    /** For programs: lists of findings by the names of their templates. */
    JSON,
    /**
     * For code scanning: SARIF 2.1.0, <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">of OASIS</a>.
     */
    SARIF,
    /** For build servers: JUnit's XML, a test suite per template and a test case per finding. */
    JUNIT,
    /**
     * For GitHub Actions: workflow commands that become
     * <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">annotations</a>.
     */
    GITHUB;

    /**
     * The findings in this form.
     *
     * @param palette the colours of text for people
     * @param sources the lines that excerpts show
     * @param preset what counts as failure
     */
    public String of(List<Judged> templates, Palette palette, SourceText sources, Preset preset) {
        Report report = switch (this) {
            case TEXT -> new TextReport(palette, sources);
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport(preset);
            case GITHUB -> new GithubReport();
        };
        return report.of(templates);
    }
}
