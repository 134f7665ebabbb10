/** The verb delete. */
@NullMarked
package dev.cfn4j.engine.delete;

import org.jspecify.annotations.NullMarked;
