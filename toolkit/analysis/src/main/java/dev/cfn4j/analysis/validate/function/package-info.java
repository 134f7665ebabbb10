/** Rules about the form of intrinsic functions. */
@NullMarked
package dev.cfn4j.analysis.validate.function;

import org.jspecify.annotations.NullMarked;
