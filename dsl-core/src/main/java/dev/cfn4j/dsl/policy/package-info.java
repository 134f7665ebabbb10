/** IAM policy documents: statements, principals and conditions, typed and checked. */
@NullMarked
package dev.cfn4j.dsl.policy;

import org.jspecify.annotations.NullMarked;
