/** Follows what CloudFormation does to a stack, event by event, and finds the root cause where it fails. */
@NullMarked
package dev.cfn4j.engine.watch;

import org.jspecify.annotations.NullMarked;
