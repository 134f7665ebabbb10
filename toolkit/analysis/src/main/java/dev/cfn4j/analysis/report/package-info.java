/** Findings and diffs as text that people read. */
@NullMarked
package dev.cfn4j.analysis.report;

import org.jspecify.annotations.NullMarked;
