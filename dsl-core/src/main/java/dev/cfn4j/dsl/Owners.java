package dev.cfn4j.dsl;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the resources that a value refers to. */
final class Owners {
    private Owners() {}

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
