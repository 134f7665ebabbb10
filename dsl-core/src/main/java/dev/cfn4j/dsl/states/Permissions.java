package dev.cfn4j.dsl.states;

import java.util.ArrayList;
import java.util.List;

/**
 * What executions must be allowed, as far as the definition tells.
 *
 * @param known what is needed for the calls whose targets are known
 * @param unknown names of the states of which it is not known: say it there by {@code allow(…)}
 */
public record Permissions(List<Permission> known, List<String> unknown) {
    /** Nothing needed. */
    static final Permissions NONE = new Permissions(List.of(), List.of());

    /** Keeps copies. */
    public Permissions {
        known = List.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    /** These and others, the same only once. */
    Permissions and(Permissions others) {
        List<Permission> all = new ArrayList<>(known);
        others.known.stream()
                .filter(other -> all.stream().noneMatch(other::saysTheSameAs))
                .forEach(all::add);
        List<String> names = new ArrayList<>(unknown);
        names.addAll(others.unknown);
        return new Permissions(all, names);
    }
}
