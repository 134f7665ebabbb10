/** Templates as the user wrote them: text, its tree, and what is wrong with the text itself. */
@NullMarked
package dev.cfn4j.dsl.source;

import org.jspecify.annotations.NullMarked;
