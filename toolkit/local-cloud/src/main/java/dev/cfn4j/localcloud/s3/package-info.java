/** The calls of the object store that templates and deployments need, one handler each. */
@NullMarked
package dev.cfn4j.localcloud.s3;

import org.jspecify.annotations.NullMarked;
