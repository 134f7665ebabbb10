/** Names one by one. */
@NullMarked
package dev.cfn4j.codegen.name;

import org.jspecify.annotations.NullMarked;
