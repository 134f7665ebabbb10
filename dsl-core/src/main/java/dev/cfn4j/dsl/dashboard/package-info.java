/** CloudWatch dashboards: widgets, their layout, and the metrics that they show. */
@NullMarked
package dev.cfn4j.dsl.dashboard;

import org.jspecify.annotations.NullMarked;
