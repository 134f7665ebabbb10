/** Judgements about templates: pure functions from templates and facts to findings and changes. */
@NullMarked
package dev.cfn4j.analysis;

import org.jspecify.annotations.NullMarked;
