/** The calls that the endpoint answers, one handler each. */
@NullMarked
package dev.cfn4j.localcloud.action;

import org.jspecify.annotations.NullMarked;
