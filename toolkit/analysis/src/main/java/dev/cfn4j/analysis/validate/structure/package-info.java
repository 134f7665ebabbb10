/** Rules about sections, limits, parameters, conditions and the form of resources and functions. */
@NullMarked
package dev.cfn4j.analysis.validate.structure;

import org.jspecify.annotations.NullMarked;
