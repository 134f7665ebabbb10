/** A template's tree seen as what it says: sections, resources, parameters and intrinsic functions. */
@NullMarked
package dev.cfn4j.analysis.template;

import org.jspecify.annotations.NullMarked;
