/** Rules that are data: JSON schemas evaluated over templates, through functions and conditions. */
@NullMarked
package dev.cfn4j.analysis.validate.schema;

import org.jspecify.annotations.NullMarked;
