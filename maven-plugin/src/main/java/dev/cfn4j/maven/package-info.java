/** The Maven goals: parameters, one call of the toolkit, a verdict. */
@NullMarked
package dev.cfn4j.maven;

import org.jspecify.annotations.NullMarked;
