package dev.cfn4j.engine.parameter;

import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One stack with what its deployment is told.
 *
 * @param stack the stack
 * @param deployedName the name it is deployed under
 * @param fromCommandLine parameter values from the command line
 * @param fromFile parameter values from the parameter file
 * @param fromStacks values that parameters take from other stacks of the project, as far as they are known
 * @param sources the outputs that parameters take their values from, by parameter, except those that are given a value
 * @param tags all tags of the deployed stack
 */
public record StackSettings(
        ProjectStack stack,
        String deployedName,
        Map<String, String> fromCommandLine,
        Map<String, String> fromFile,
        Map<String, String> fromStacks,
        Map<String, OutputSource> sources,
        Map<String, String> tags) {
    /** Where the deployed stack is found. */
    public StackAddress address() {
        return new StackAddress(deployedName, stack.place().region());
    }

    /** The same without what is taken from those stacks. */
    public StackSettings withoutSources(Set<StackAddress> stacks) {
        Map<String, OutputSource> others = new LinkedHashMap<>(sources);
        others.values().removeIf(source -> stacks.contains(source.stack()));
        return new StackSettings(stack, deployedName, fromCommandLine, fromFile, fromStacks, others, tags);
    }

    /** The same with more values from other stacks. */
    public StackSettings with(Map<String, String> outputs) {
        Map<String, String> all = new LinkedHashMap<>(fromStacks);
        all.putAll(outputs);
        return new StackSettings(stack, deployedName, fromCommandLine, fromFile, all, sources, tags);
    }
}
