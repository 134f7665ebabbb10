/** The only package that speaks to AWS; what leaves it are plain records and errors in words. */
@NullMarked
package dev.cfn4j.engine.aws;

import org.jspecify.annotations.NullMarked;
