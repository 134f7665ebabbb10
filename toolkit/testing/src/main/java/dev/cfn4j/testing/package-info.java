/** Assertions on templates: what a stack class, a template file or a synth directory must hold. */
@NullMarked
package dev.cfn4j.testing;

import org.jspecify.annotations.NullMarked;
