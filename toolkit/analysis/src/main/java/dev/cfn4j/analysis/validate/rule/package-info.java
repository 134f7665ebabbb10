/** What a rule is, what it is shown and where it reports. */
@NullMarked
package dev.cfn4j.analysis.validate.rule;

import org.jspecify.annotations.NullMarked;
