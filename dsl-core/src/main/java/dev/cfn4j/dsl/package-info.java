/** The language: stacks, templates, resources, parameters, conditions, outputs and the values that stand in them. */
@NullMarked
package dev.cfn4j.dsl;

import org.jspecify.annotations.NullMarked;
