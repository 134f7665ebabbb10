/** Turns CloudFormation registry schemas, whatever their style, into facts. */
@NullMarked
package dev.cfn4j.spec.registry;

import org.jspecify.annotations.NullMarked;
