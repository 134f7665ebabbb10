/** Tables of text: rows chosen by their columns, and the values in them as lists and maps. */
@NullMarked
package dev.cfn4j.dsl.table;

import org.jspecify.annotations.NullMarked;
