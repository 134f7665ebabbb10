package dev.cfn4j.dsl.pattern;

/**
 * Marks hand-written code that stands between a stack class and the setters of resources: interfaces that generated classes
 * implement, and what they are made of. Source locations pass over it to the line that called it.
 */
public interface Patterns {}
