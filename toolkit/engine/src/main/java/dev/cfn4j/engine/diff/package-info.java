/** The verb diff. */
@NullMarked
package dev.cfn4j.engine.diff;

import org.jspecify.annotations.NullMarked;
