/** The verb describe. */
@NullMarked
package dev.cfn4j.engine.describe;

import org.jspecify.annotations.NullMarked;
