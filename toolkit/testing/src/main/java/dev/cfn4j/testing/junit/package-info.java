/** Extensions of JUnit for tests that deploy. */
@NullMarked
package dev.cfn4j.testing.junit;

import org.jspecify.annotations.NullMarked;
