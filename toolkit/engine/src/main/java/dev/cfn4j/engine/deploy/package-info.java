/** The verb deploy: change sets, their execution and what came of it. */
@NullMarked
package dev.cfn4j.engine.deploy;

import org.jspecify.annotations.NullMarked;
