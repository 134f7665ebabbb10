/** Patterns that events and messages are matched with: EventBridge rules and pipes, Lambda event filters, SNS filter policies. */
@NullMarked
package dev.cfn4j.dsl.event;

import org.jspecify.annotations.NullMarked;
