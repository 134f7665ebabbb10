/** What {@code cfn-init} does on an instance when it starts, as metadata of a resource. */
@NullMarked
package dev.cfn4j.dsl.init;

import org.jspecify.annotations.NullMarked;
