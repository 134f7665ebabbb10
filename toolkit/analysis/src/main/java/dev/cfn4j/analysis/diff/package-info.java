/** The difference of two templates: what changes, and what CloudFormation does to each resource because of it. */
@NullMarked
package dev.cfn4j.analysis.diff;

import org.jspecify.annotations.NullMarked;
