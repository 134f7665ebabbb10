package dev.cfn4j.dsl;

import org.jspecify.annotations.Nullable;

/**
 * Where deployment takes a parameter's value from, unless it is given one.
 *
 * @param stack name of a stack in the project
 * @param output an output of it; null for the name under which it is deployed
 */
public record ParameterSource(String stack, @Nullable String output) {}
