/** The AWS Query protocol: forms in, XML out, errors in the shape that AWS clients expect. */
@NullMarked
package dev.cfn4j.localcloud.wire;

import org.jspecify.annotations.NullMarked;
