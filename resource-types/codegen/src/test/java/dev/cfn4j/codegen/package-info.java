/** The generator's output held as golden files, and its counts against the catalog. */
@NullMarked
package dev.cfn4j.codegen;

import org.jspecify.annotations.NullMarked;
