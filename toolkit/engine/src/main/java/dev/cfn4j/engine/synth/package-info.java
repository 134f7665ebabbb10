/** Runs the user's stack classes in their own class loader and has them write a synth directory. */
@NullMarked
package dev.cfn4j.engine.synth;

import org.jspecify.annotations.NullMarked;
