/** Makes the committed snapshot from the source packages; runs at development time only. */
@NullMarked
package dev.cfn4j.spec.importer;

import org.jspecify.annotations.NullMarked;
