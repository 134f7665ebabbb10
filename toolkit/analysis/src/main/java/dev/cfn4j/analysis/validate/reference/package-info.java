/** Rules about what names what: references, attributes and cycles. */
@NullMarked
package dev.cfn4j.analysis.validate.reference;

import org.jspecify.annotations.NullMarked;
