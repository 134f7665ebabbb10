package dev.cfn4j.dsl.states;

/**
 * A way to a state by its name.
 *
 * @param name the name of a state of the same machine, branch or item processor
 */
record Jump(String name) implements Steps {}
