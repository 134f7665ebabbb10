/** Validation: a template and the facts in, findings out. */
@NullMarked
package dev.cfn4j.analysis.validate;

import org.jspecify.annotations.NullMarked;
