package dev.cfn4j.analysis.report;

import dev.cfn4j.analysis.diff.StackDiff;

/**
 * The diff of one stack.
 *
 * @param stack the stack
 * @param against what it was compared with, in words
 * @param diff what differs
 */
public record NamedDiff(String stack, String against, StackDiff diff) {}
