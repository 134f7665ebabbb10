/** Templates as tests see them: recorded from stack classes, read from files, compared as trees. */
@NullMarked
package dev.cfn4j.testing.template;

import org.jspecify.annotations.NullMarked;
