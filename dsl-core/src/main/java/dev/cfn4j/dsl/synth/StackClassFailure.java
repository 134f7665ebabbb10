package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.finding.Finding;
import org.jspecify.annotations.Nullable;

/** A stack class that could not be run, as a finding. */
final class StackClassFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    StackClassFailure(Finding finding, @Nullable Throwable cause) {
        super(finding.message(), cause);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
