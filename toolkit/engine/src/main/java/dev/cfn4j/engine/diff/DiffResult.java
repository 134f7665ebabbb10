package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.report.DiffFormat;
import dev.cfn4j.analysis.report.NamedDiff;
import dev.cfn4j.analysis.report.Palette;
import java.util.List;

/**
 * What differs.
 *
 * @param stacks every stack that was compared, with or without differences
 */
public record DiffResult(List<NamedDiff> stacks) {
    /** Keeps a copy of the stacks. */
    public DiffResult {
        stacks = List.copyOf(stacks);
    }

    /** Whether anything differs. */
    public boolean differs() {
        return stacks.stream().anyMatch(stack -> !stack.diff().isEmpty());
    }

    /** The differences stack by stack, as text for people. */
    public String text(Palette palette) {
        return in(DiffFormat.TEXT, palette);
    }

    /** The differences stack by stack in a form. */
    public String in(DiffFormat format, Palette palette) {
        return format.of(stacks, palette);
    }
}
