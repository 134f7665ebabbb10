/** Warnings about what AWS takes and few people want: open doors, wide permissions, secrets that can be read. */
@NullMarked
package dev.cfn4j.analysis.validate.security;

import org.jspecify.annotations.NullMarked;
