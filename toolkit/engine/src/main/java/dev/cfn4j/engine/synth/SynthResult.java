package dev.cfn4j.engine.synth;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A synth directory that was written.
 *
 * @param stacks what it holds
 * @param findings what should be looked at; no errors
 */
public record SynthResult(ProjectStacks stacks, List<Finding> findings) {
    /** Keeps a copy of the findings. */
    public SynthResult {
        findings = List.copyOf(findings);
    }

    /** One line: how many stacks were written where. */
    public String text() {
        List<ProjectStack> all = stacks.stacks();
        return all.stream().map(ProjectStack::name).collect(Collectors.joining(", "))
                + (all.size() == 1 ? " is in " : " are in ")
                + stacks.directory();
    }
}
