package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Source locations of nodes by their paths.
 *
 * @param byPath what is known, in document order
 */
public record Locations(Map<NodePath, SourceLocation> byPath) {
    /** Nothing known. */
    public static final Locations NONE = new Locations(Map.of());

    /** Keeps a copy in the given order. */
    public Locations {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    /** The location of the node at that path, or else of the nearest node above it that has one. */
    public Optional<SourceLocation> find(NodePath path) {
        Optional<NodePath> at = Optional.of(path);
        while (at.isPresent()) {
            SourceLocation location = byPath.get(at.get());
            if (location != null) {
                return Optional.of(location);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }
}
