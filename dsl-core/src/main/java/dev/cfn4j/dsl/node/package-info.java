/** A template as a plain tree: what is read from files, checked and compared. */
@NullMarked
package dev.cfn4j.dsl.node;

import org.jspecify.annotations.NullMarked;
