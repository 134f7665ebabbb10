package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Map;
import java.util.Optional;

/** Where the nodes of a document were written. */
public interface Locations {
    /** Nothing known. */
    Locations NONE = of(Map.of());

    /** The locations in this map, in its order. */
    static Locations of(Map<NodePath, SourceLocation> byPath) {
        return new KnownLocations(byPath);
    }

    /** The location of the node at that path, or else of the nearest node above it that has one. */
    Optional<SourceLocation> find(NodePath path);

    /** The location of the name of the member at that path; that of the node where no name's is known. */
    default Optional<SourceLocation> findName(NodePath path) {
        return find(path);
    }

    /** All that is known, in document order. */
    Map<NodePath, SourceLocation> byPath();
}
