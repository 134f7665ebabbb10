/** The verb check. */
@NullMarked
package dev.cfn4j.engine.check;

import org.jspecify.annotations.NullMarked;
