/** Templates as the sides of a comparison: from files, from a deployed stack, from a stack class. */
@NullMarked
package dev.cfn4j.engine.template;

import org.jspecify.annotations.NullMarked;
