package dev.cfn4j.analysis.report;

import dev.cfn4j.dsl.finding.Finding;
import java.util.List;

/**
 * A template with the findings about it.
 *
 * @param name the stack, or the file as the user named it
 * @param findings the findings, in document order
 */
public record Judged(String name, List<Finding> findings) {
    /** Keeps a copy of the findings. */
    public Judged {
        findings = List.copyOf(findings);
    }
}
