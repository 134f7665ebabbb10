/** Physical IDs and attribute values, shaped by the facts of each resource type. */
@NullMarked
package dev.cfn4j.localcloud.shape;

import org.jspecify.annotations.NullMarked;
