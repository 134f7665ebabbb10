/** The table of documented expectations, run through the SDK against an endpoint and against one that is broken on purpose. */
@NullMarked
package dev.cfn4j.localcloud.expectation;

import org.jspecify.annotations.NullMarked;
