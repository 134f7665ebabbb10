/** What a review of a diff should look at first: lost data, refused changes, replaced resources, wider access. */
@NullMarked
package dev.cfn4j.analysis.risk;

import org.jspecify.annotations.NullMarked;
