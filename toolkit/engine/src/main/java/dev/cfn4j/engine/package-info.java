/** The toolkit as a library: one facade, a host that is told and asked, and typed results; it never prints, reads or exits. */
@NullMarked
package dev.cfn4j.engine;

import org.jspecify.annotations.NullMarked;
