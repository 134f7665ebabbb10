package dev.cfn4j.engine.validate;

import dev.cfn4j.dsl.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The findings, a line each, and a last line with the verdict. */
    public String text() {
        long errors = findings.stream().filter(Finding::isError).count();
        String verdict = findings.isEmpty()
                ? "No findings."
                : errors + (errors == 1 ? " error, " : " errors, ") + (findings.size() - errors) + " other findings.";
        return Stream.concat(findings.stream().map(Finding::toString), Stream.of(verdict))
                .collect(Collectors.joining("\n"));
    }
}
