/** The verb explain: the facts of resource types as text. */
@NullMarked
package dev.cfn4j.engine.explain;

import org.jspecify.annotations.NullMarked;
