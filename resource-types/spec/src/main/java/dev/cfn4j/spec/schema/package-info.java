/** Rules that are data: schemas of properties that depend on each other, of documents within templates, and tables of values. */
@NullMarked
package dev.cfn4j.spec.schema;

import org.jspecify.annotations.NullMarked;
