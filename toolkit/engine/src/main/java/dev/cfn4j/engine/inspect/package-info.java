/** Questions to, and the one command for, deployed stacks besides describing them. */
@NullMarked
package dev.cfn4j.engine.inspect;

import org.jspecify.annotations.NullMarked;
