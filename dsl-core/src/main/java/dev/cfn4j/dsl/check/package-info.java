/** Checks of a template that need no facts: what it refers to must be there. */
@NullMarked
package dev.cfn4j.dsl.check;

import org.jspecify.annotations.NullMarked;
