package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One side of a diff.
 *
 * @param document the template
 * @param parameters values given to its parameters; one that is not given has its default
 * @param tags the stack's tags
 * @param renames old logical IDs of renamed resources by their new ones
 * @param immutables what an update to this side may not change
 */
public record StackContent(
        Document document,
        Map<String, String> parameters,
        Map<String, String> tags,
        Map<String, String> renames,
        Immutables immutables) {
    /** A stack that does not exist: not yet, or no longer. */
    public static final StackContent NONE =
            new StackContent(new Document(new ObjectNode(Map.of()), Locations.NONE), Map.of(), Map.of());

    /** A side of which no more is known. */
    public StackContent(Document document, Map<String, String> parameters, Map<String, String> tags) {
        this(document, parameters, tags, Map.of(), Immutables.NONE);
    }

    /** Sorts everything by name. */
    public StackContent {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        renames = Collections.unmodifiableMap(new TreeMap<>(renames));
    }

    /** A template alone. */
    public static StackContent of(Document document) {
        return new StackContent(document, Map.of(), Map.of());
    }
}
