/** A CloudFormation endpoint in this process that keeps state only: nothing real is created. */
@NullMarked
package dev.cfn4j.localcloud;

import org.jspecify.annotations.NullMarked;
