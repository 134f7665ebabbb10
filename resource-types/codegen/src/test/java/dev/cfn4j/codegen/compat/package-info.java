/** Compares the classes of two snapshots: does user source that compiled still compile? */
@NullMarked
package dev.cfn4j.codegen.compat;

import org.jspecify.annotations.NullMarked;
