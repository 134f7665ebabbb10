/** Where the values of a stack's parameters come from. */
@NullMarked
package dev.cfn4j.engine.parameter;

import org.jspecify.annotations.NullMarked;
