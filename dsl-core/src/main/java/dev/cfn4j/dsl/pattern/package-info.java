/** What hand-written patterns of resource types are made of: secure defaults by one word, grants, and companion resources. */
@NullMarked
package dev.cfn4j.dsl.pattern;

import org.jspecify.annotations.NullMarked;
