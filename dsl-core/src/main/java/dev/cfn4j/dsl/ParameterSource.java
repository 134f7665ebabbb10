package dev.cfn4j.dsl;

import org.jspecify.annotations.Nullable;

/**
 * Where deployment takes a parameter's value from, unless it is given one.
 *
 * @param stack name of a stack in the project
 * @param output an output of it; null for the name under which it is deployed
 * @param region the region that it belongs in; null where the deployment decides
 */
public record ParameterSource(
        String stack, @Nullable String output, @Nullable String region) {
    static ParameterSource of(OutputReference output) {
        return new ParameterSource(
                output.stack().name(), output.name(), output.stack().place().region());
    }

    static ParameterSource nameOf(Stack stack) {
        return new ParameterSource(stack.name(), null, stack.place().region());
    }
}
