package dev.cfn4j.dsl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the resources that a value refers to by their Ref or attributes; text in Fn::Sub is not looked into. */
final class Owners extends SilentWriter {
    private final Set<Resource<?>> found = new LinkedHashSet<>();

    private Owners() {}

    /** The resources that a value refers to. */
    static Set<Resource<?>> in(@Nullable Object value) {
        Owners owners = new Owners();
        Literals.write(value, owners);
        return owners.found;
    }

    /** The resources that a resource refers to, by way of others or directly. */
    static Set<Resource<?>> reachableFrom(Resource<?> start) {
        Owners owners = new Owners();
        Deque<Resource<?>> open = new ArrayDeque<>();
        open.add(start);
        Set<Resource<?>> done = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Resource<?> next = open.remove();
            next.properties.forEachValue(value -> Literals.write(value, owners));
            next.extras().grantedToOwner().forEach(owners::found);
            owners.found.stream().filter(done::add).forEach(open::add);
        }
        return done;
    }

    /** Takes note of a resource. */
    void found(Resource<?> resource) {
        found.add(resource);
    }
}
