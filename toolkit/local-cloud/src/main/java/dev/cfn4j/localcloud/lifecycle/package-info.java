/** What happens to stacks: change sets, execution in dependency order, rollback, deletion, events. */
@NullMarked
package dev.cfn4j.localcloud.lifecycle;

import org.jspecify.annotations.NullMarked;
