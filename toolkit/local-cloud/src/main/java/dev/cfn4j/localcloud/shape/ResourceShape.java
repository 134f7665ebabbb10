package dev.cfn4j.localcloud.shape;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;
import java.util.Set;

/** The shapes of some types for which the facts do not say enough. */
interface ResourceShape {
    /** The types. */
    Set<String> types();

    /** What identifies a new resource; empty where the facts say enough. */
    default Optional<String> physicalId(Subject subject) {
        return Optional.empty();
    }

    /** An attribute; empty where the facts say enough. */
    default Optional<Node> attribute(Subject subject, String attribute) {
        return Optional.empty();
    }
}
