package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.ChangeKind;
import dev.cfn4j.analysis.diff.Effect;
import dev.cfn4j.analysis.diff.ResourceChange;
import dev.cfn4j.analysis.diff.SecurityChange;
import dev.cfn4j.dsl.finding.Finding;

/** The marks at the beginning of lines. */
final class Marks {
    private final Palette palette;

    Marks(Palette palette) {
        this.palette = palette;
    }

    String of(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> palette.added("+");
            case REMOVED -> palette.removed("-");
            case MODIFIED -> palette.changed("~");
        };
    }

    String of(ResourceChange resource) {
        boolean replaced = resource.kind() == ChangeKind.MODIFIED && resource.effect() == Effect.REPLACEMENT;
        return replaced ? palette.alarming("-/+ replace") : of(resource.kind());
    }

    String of(SecurityChange change) {
        return change.open() && change.widens() ? palette.alarming("!") : of(change.kind());
    }

    String risk(Finding risk) {
        return risk.isError() ? palette.alarming("!") : palette.changed("!");
    }

    String ripple() {
        return palette.changed(">");
    }
}
