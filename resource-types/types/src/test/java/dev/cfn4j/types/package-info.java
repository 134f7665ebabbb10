/** What the generated classes let users say, and what they do not. */
@NullMarked
package dev.cfn4j.types;

import org.jspecify.annotations.NullMarked;
