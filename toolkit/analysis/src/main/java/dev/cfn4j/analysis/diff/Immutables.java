package dev.cfn4j.analysis.diff;

import java.util.Set;

/**
 * What an update of the stack may not change.
 *
 * @param parameters names of parameters whose value stays
 * @param tags keys of tags of the stack that stay
 */
public record Immutables(Set<String> parameters, Set<String> tags) {
    /** Everything may change. */
    public static final Immutables NONE = new Immutables(Set.of(), Set.of());

    /** Keeps copies. */
    public Immutables {
        parameters = Set.copyOf(parameters);
        tags = Set.copyOf(tags);
    }
}
