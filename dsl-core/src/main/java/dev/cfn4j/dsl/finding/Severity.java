package dev.cfn4j.dsl.finding;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Works, but is likely not what was meant. */
    WARNING,
    /** Does not work; nothing is deployed. */
    ERROR
}
