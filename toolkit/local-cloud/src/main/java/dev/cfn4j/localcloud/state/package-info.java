/** What the endpoint remembers: stacks, change sets and events as small files in one directory. */
@NullMarked
package dev.cfn4j.localcloud.state;

import org.jspecify.annotations.NullMarked;
