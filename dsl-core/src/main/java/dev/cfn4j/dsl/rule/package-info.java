/** Rules of the user's own, which judge the project's templates beside those of the toolkit. */
@NullMarked
package dev.cfn4j.dsl.rule;

import org.jspecify.annotations.NullMarked;
