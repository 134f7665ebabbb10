package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Locations of some paths. */
record KnownLocations(Map<NodePath, SourceLocation> byPath) implements Locations {
    /** Keeps a copy in the given order. */
    KnownLocations {
        byPath = Collections.unmodifiableMap(new LinkedHashMap<>(byPath));
    }

    @Override
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
