/** The HTTP server on loopback that takes requests to the calls they name. */
@NullMarked
package dev.cfn4j.localcloud.http;

import org.jspecify.annotations.NullMarked;
