/** Facts to Java: one source file for each resource type, as text, with no side effect; and the program that writes them. */
@NullMarked
package dev.cfn4j.codegen;

import org.jspecify.annotations.NullMarked;
