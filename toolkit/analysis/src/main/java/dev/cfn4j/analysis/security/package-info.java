/** What resources allow and protect: permissions, network rules, public access, protection of data. */
@NullMarked
package dev.cfn4j.analysis.security;

import org.jspecify.annotations.NullMarked;
