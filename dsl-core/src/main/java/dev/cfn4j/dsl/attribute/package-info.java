/** Resource attributes that are structures of their own: how creations are waited for, and how updates are done. */
@NullMarked
package dev.cfn4j.dsl.attribute;

import org.jspecify.annotations.NullMarked;
