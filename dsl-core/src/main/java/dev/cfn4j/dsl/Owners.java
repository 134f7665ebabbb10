package dev.cfn4j.dsl;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the resources that a value refers to. */
final class Owners {
    private Owners() {}

    /** The resources that a resource refers to, by way of others or directly. */
    static Set<Resource<?>> reachableFrom(Resource<?> start) {
        Set<Resource<?>> reached = new LinkedHashSet<>();
        Deque<Resource<?>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Set<Resource<?>> next = new LinkedHashSet<>();
            open.remove().properties.forEachValue(value -> collect(value, next));
            next.stream().filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    /** Adds the resources whose Ref or attributes occur anywhere in a value. */
    static void collect(@Nullable Object value, Collection<Resource<?>> found) {
        if (value instanceof Intrinsic<?> intrinsic) {
            intrinsic.collectOwners(found);
        } else if (value instanceof Structure<?> structure) {
            structure.properties.forEachValue(part -> collect(part, found));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> collect(part, found));
        } else if (value instanceof Iterable<?> items) {
            items.forEach(part -> collect(part, found));
        }
    }
}
