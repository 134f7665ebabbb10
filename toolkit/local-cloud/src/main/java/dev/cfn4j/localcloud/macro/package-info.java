/** What the transforms that the endpoint knows make of a template before anything else is done with it. */
@NullMarked
package dev.cfn4j.localcloud.macro;

import org.jspecify.annotations.NullMarked;
