/** Reads a synth directory: the stacks of a project, ready to be validated, compared and deployed. */
@NullMarked
package dev.cfn4j.engine.stack;

import org.jspecify.annotations.NullMarked;
