package dev.cfn4j.analysis.report;

import java.util.List;
import java.util.stream.Collectors;

/** The forms in which diffs are written down. */
public enum DiffFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For comments of pull requests. */
    MARKDOWN,
    /** For code scanning, <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">of OASIS</a>. */
    SARIF;

    /** The diffs in this form, in their order. */
    public String of(List<NamedDiff> diffs, Palette palette) {
        return switch (this) {
            case TEXT -> text(diffs, new DiffText(palette));
            case JSON -> DiffJson.of(diffs);
            case MARKDOWN -> DiffMarkdown.of(diffs);
            case SARIF -> DiffSarif.of(diffs);
        };
    }

    private static String text(List<NamedDiff> diffs, DiffText text) {
        return diffs.stream()
                .map(diff -> diff.diff().isEmpty()
                        ? diff.stack() + ": no differences from " + diff.against() + "\n"
                        : diff.stack() + ": differences from " + diff.against() + "\n\n" + text.of(diff.diff()))
                .collect(Collectors.joining("\n"));
    }
}
