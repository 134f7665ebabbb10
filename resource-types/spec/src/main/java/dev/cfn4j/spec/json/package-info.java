/** Reads and writes JSON text, and the facts in it, without more than a streaming parser. */
@NullMarked
package dev.cfn4j.spec.json;

import org.jspecify.annotations.NullMarked;
