/** Rules about the text of a template, which its reader finds broken. */
@NullMarked
package dev.cfn4j.analysis.validate.text;

import org.jspecify.annotations.NullMarked;
