/** Files of the user's project, read while a stack is defined: text, and data as trees; never from outside of the project. */
@NullMarked
package dev.cfn4j.dsl.file;

import org.jspecify.annotations.NullMarked;
