/** Workloads that are measured side by side with the least that a JVM needs for the same bytes. */
@NullMarked
package dev.cfn4j.benchmarks;

import org.jspecify.annotations.NullMarked;
