package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two definitions of one resource, attribute by attribute. */
final class ResourceAttributes {
    private ResourceAttributes() {}

    static List<Change> compare(
            TemplateResource before, TemplateResource after, Optional<ResourceType> type, Judge judge) {
        Set<String> names = new LinkedHashSet<>(after.node().membersOrNone().keySet());
        names.addAll(before.node().membersOrNone().keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            Optional<Node> one = attribute(before, name);
            Optional<Node> other = attribute(after, name);
            if (!one.equals(other)) {
                Expected expected = expected(name, type, before.type().equals(after.type()));
                changes.addAll(TreeDiff.between(one, other, after.place().child(name), expected, judge));
            }
        }
        return changes;
    }

    /** No properties are the same as an empty object of them. */
    private static Optional<Node> attribute(TemplateResource resource, String name) {
        Optional<Node> value = resource.node().find(name);
        return name.equals("Properties") ? value.or(() -> Optional.of(new Node.ObjectNode(Map.of()))) : value;
    }

    /** The properties of a type. Of a type that is not known, each change may replace: a custom resource decides itself. */
    static Expected properties(Optional<ResourceType> type) {
        return type.map(Expected::properties).orElseGet(() -> Expected.unknown(Effect.MAYBE_REPLACEMENT));
    }

    private static Expected expected(String attribute, Optional<ResourceType> type, boolean sameType) {
        return switch (attribute) {
            case "Properties" -> sameType ? properties(type) : Expected.unknown(Effect.NOT_POSSIBLE);
            case "Type" -> Expected.unknown(Effect.NOT_POSSIBLE);
            case "DependsOn" -> Expected.unordered();
            default -> Expected.NOTHING;
        };
    }
}
