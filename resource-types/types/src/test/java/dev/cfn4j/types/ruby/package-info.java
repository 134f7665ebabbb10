/** Both example templates of cloudformation-ruby-dsl as stack classes, compared with what that tool renders. */
@NullMarked
package dev.cfn4j.types.ruby;

import org.jspecify.annotations.NullMarked;
