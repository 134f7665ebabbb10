package dev.cfn4j.analysis.validate.rule;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what rules find. */
public final class Report {
    private final List<Finding> findings = new ArrayList<>();

    /** Nothing found yet. */
    public Report() {}

    /** Adds a finding of the rule. */
    public void add(Rule rule, Place place, String message) {
        add(rule, rule.severity(), place, message, null);
    }

    /** Adds a finding of the rule with what to do next, where that is known. */
    public void add(Rule rule, Place place, String message, @Nullable String remedy) {
        add(rule, rule.severity(), place, message, remedy);
    }

    /** Adds a finding that weighs something else than the rule's usually do. */
    public void add(Rule rule, Severity severity, Place place, String message, @Nullable String remedy) {
        findings.add(new Finding(severity, rule.id(), "", place.path(), null, message, remedy));
    }

    /** Adds a finding that was made elsewhere. */
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds what another report has. */
    public void addAll(Report other) {
        findings.addAll(other.findings);
    }

    /** The number of errors. */
    public long errors() {
        return findings.stream().filter(Finding::isError).count();
    }

    /** What was found, in the order of finding. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }
}
