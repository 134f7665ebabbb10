/** The verb generate: classes for third-party and private resource types, from schema files in the user's project. */
@NullMarked
package dev.cfn4j.engine.generate;

import org.jspecify.annotations.NullMarked;
