/** Golden files: cases as files, each with what is expected beside it. */
@NullMarked
package dev.cfn4j.testing.golden;

import org.jspecify.annotations.NullMarked;
