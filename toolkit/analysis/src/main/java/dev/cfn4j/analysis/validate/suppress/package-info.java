/** Findings that the author of a template has looked at and does not want to hear of, each with a reason. */
@NullMarked
package dev.cfn4j.analysis.validate.suppress;

import org.jspecify.annotations.NullMarked;
