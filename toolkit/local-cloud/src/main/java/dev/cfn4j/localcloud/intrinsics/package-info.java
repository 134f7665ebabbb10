/** Evaluates templates: conditions, mappings, pseudo-parameters and the intrinsic functions. */
@NullMarked
package dev.cfn4j.localcloud.intrinsics;

import org.jspecify.annotations.NullMarked;
