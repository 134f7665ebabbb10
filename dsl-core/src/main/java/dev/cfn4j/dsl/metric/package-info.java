/** CloudWatch metrics and expressions over them, as graphs and alarms take them. */
@NullMarked
package dev.cfn4j.dsl.metric;

import org.jspecify.annotations.NullMarked;
