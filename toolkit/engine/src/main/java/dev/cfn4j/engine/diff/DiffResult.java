package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.report.DiffText;
import dev.cfn4j.analysis.report.Palette;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs.
 *
 * @param stacks every stack that was compared, with or without differences
 */
public record DiffResult(List<Comparison> stacks) {
    /** Keeps a copy of the stacks. */
    public DiffResult {
        stacks = List.copyOf(stacks);
    }

    /**
     * One stack on both sides.
     *
     * @param name the stack
     * @param against what it was compared with, in words
     * @param diff what differs
     */
    public record Comparison(String name, String against, StackDiff diff) {}

    /** Whether anything differs. */
    public boolean differs() {
        return stacks.stream().anyMatch(stack -> !stack.diff().isEmpty());
    }

    /** The differences stack by stack, as text for people. */
    public String text(Palette palette) {
        DiffText text = new DiffText(palette);
        return stacks.stream().map(stack -> text(stack, text)).collect(Collectors.joining("\n"));
    }

    private static String text(Comparison stack, DiffText text) {
        return stack.diff().isEmpty()
                ? stack.name() + ": no differences from " + stack.against() + "\n"
                : stack.name() + ": differences from " + stack.against() + "\n\n" + text.of(stack.diff());
    }
}
