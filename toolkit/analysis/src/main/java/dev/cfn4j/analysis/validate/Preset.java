package dev.cfn4j.analysis.validate;

import dev.cfn4j.dsl.finding.Severity;

/** How much is said, and what counts as failure. */
public enum Preset {
    /** Says what does not work, and nothing else. */
    ERRORS(Severity.ERROR, Severity.ERROR),
    /** Says warnings too; only errors fail. */
    RECOMMENDED(Severity.WARNING, Severity.ERROR),
    /** Says everything; warnings fail too. */
    STRICT(Severity.INFO, Severity.WARNING);

    private final Severity leastSaid;
    private final Severity leastFailing;

    Preset(Severity leastSaid, Severity leastFailing) {
        this.leastSaid = leastSaid;
        this.leastFailing = leastFailing;
    }

    /** Whether findings of that severity are reported. */
    public boolean says(Severity severity) {
        return severity.compareTo(leastSaid) >= 0;
    }

    /** Whether findings of that severity make validation fail. */
    public boolean failsAt(Severity severity) {
        return severity.compareTo(leastFailing) >= 0;
    }
}
