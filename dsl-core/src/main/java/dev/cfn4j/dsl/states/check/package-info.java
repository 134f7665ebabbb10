/** Rules for definitions of state machines, read as trees in the Amazon States Language. */
@NullMarked
package dev.cfn4j.dsl.states.check;

import org.jspecify.annotations.NullMarked;
