/** The verb validate. */
@NullMarked
package dev.cfn4j.engine.validate;

import org.jspecify.annotations.NullMarked;
