/** Step Functions state machines: states, what they go on to, and the definition that holds them. */
@NullMarked
package dev.cfn4j.dsl.states;

import org.jspecify.annotations.NullMarked;
