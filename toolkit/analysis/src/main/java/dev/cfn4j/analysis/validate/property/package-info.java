/** Rules about properties and their values, and the walk that shows them each value once. */
@NullMarked
package dev.cfn4j.analysis.validate.property;

import org.jspecify.annotations.NullMarked;
