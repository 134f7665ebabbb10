/** What is there besides a stack's own record of it: buckets, parameters, secrets, nested stacks. */
@NullMarked
package dev.cfn4j.localcloud.provider;

import org.jspecify.annotations.NullMarked;
