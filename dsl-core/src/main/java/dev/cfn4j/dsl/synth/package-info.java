/** Stack classes in, synth directory out: templates, manifest and source locations. */
@NullMarked
package dev.cfn4j.dsl.synth;

import org.jspecify.annotations.NullMarked;
