/** The toolkit's verbs as commands: options, one call, an exit code. */
@NullMarked
package dev.cfn4j.cli;

import org.jspecify.annotations.NullMarked;
