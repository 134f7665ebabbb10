/** The moderation system's infrastructure: what it stands on, its models, and the router in front of them. */
@NullMarked
package dev.cfn4j.samples.moderation;

import org.jspecify.annotations.NullMarked;
