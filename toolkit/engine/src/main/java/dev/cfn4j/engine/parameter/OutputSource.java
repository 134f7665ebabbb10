package dev.cfn4j.engine.parameter;

import dev.cfn4j.engine.stack.StackAddress;

/**
 * The output of a deployed stack that a parameter takes its value from.
 *
 * @param stack where the stack is
 * @param output the output's name
 */
public record OutputSource(StackAddress stack, String output) {}
