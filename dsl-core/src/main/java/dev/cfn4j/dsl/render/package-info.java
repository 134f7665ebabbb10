/** Writing a template as text: one walk over the model, one writer per notation. */
@NullMarked
package dev.cfn4j.dsl.render;

import org.jspecify.annotations.NullMarked;
