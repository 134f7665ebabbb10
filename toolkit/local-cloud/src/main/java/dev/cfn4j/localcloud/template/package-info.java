/** What a submitted template says: sections, parameters, references and needed capabilities. */
@NullMarked
package dev.cfn4j.localcloud.template;

import org.jspecify.annotations.NullMarked;
