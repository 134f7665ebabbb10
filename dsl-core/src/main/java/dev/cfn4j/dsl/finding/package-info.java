/** The one type for every verdict: synthesis, validation, diff and deployment all report findings. */
@NullMarked
package dev.cfn4j.dsl.finding;

import org.jspecify.annotations.NullMarked;
