/** The calls of services that speak JSON and hold what templates refer to: parameters and secrets. */
@NullMarked
package dev.cfn4j.localcloud.json;

import org.jspecify.annotations.NullMarked;
