/** Where in the user's own source a part of a template was written. */
@NullMarked
package dev.cfn4j.dsl.location;

import org.jspecify.annotations.NullMarked;
