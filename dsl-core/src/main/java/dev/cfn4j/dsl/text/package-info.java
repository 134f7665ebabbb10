/** Text that holds values: literal pieces and expressions that become one string at deployment. */
@NullMarked
package dev.cfn4j.dsl.text;

import org.jspecify.annotations.NullMarked;
