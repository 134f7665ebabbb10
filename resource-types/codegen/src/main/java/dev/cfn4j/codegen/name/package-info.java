/** Names from facts to Java: camel case, constants, singulars, and one allocator that keeps them apart. */
@NullMarked
package dev.cfn4j.codegen.name;

import org.jspecify.annotations.NullMarked;
