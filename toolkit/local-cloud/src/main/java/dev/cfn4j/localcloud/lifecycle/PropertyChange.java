package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A top-level property whose value differs.
 *
 * @param name the property
 * @param before its value before, if it had one
 * @param after its value after, if it has one
 * @param behavior what the change does to the resource
 */
record PropertyChange(String name, Optional<Node> before, Optional<Node> after, UpdateBehavior behavior) {
    /** The differences between two sets of properties of one type, in the order of the new ones. */
    static List<PropertyChange> between(Catalog catalog, String type, Node before, Node after) {
        Optional<ResourceType> facts = catalog.findType(type);
        Set<String> names = new LinkedHashSet<>(after.membersOrNone().keySet());
        names.addAll(before.membersOrNone().keySet());
        List<PropertyChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<Node> old = before.find(name);
            Optional<Node> now = after.find(name);
            if (!old.equals(now)) {
                UpdateBehavior behavior = facts.map(found -> behavior(found, found.body(), name, old, now))
                        .orElse(UpdateBehavior.NO_INTERRUPTION);
                changes.add(new PropertyChange(name, old, now, behavior));
            }
        }
        return changes;
    }

    /** The property that takes a type's tags, if the type can be tagged. */
    static Optional<String> tagProperty(Catalog catalog, String type) {
        return catalog.findType(type).flatMap(facts -> facts.traits().tags()).map(TagFacts::property);
    }

    /** Whether any of the changes makes a new resource. */
    static boolean replaces(List<PropertyChange> changes) {
        return changes.stream().anyMatch(change -> change.behavior() == UpdateBehavior.REPLACEMENT);
    }

    /** A structure that changes inside does what the changed members of it do. */
    private static UpdateBehavior behavior(
            ResourceType type, Definition definition, String name, Optional<Node> before, Optional<Node> after) {
        Optional<PropertyFacts> property = definition.findProperty(name);
        if (property.isEmpty()) {
            return UpdateBehavior.NO_INTERRUPTION;
        }
        UpdateBehavior own = property.get().update();
        boolean bothThere = before.isPresent() && after.isPresent();
        if (own != UpdateBehavior.NO_INTERRUPTION
                || !bothThere
                || !(property.get().shape() instanceof Shape.Ref ref)) {
            return own;
        }
        return inside(type, type.definition(ref), before.get(), after.get());
    }

    private static UpdateBehavior inside(ResourceType type, Definition definition, Node before, Node after) {
        Set<String> names = new LinkedHashSet<>(after.membersOrNone().keySet());
        names.addAll(before.membersOrNone().keySet());
        UpdateBehavior worst = UpdateBehavior.NO_INTERRUPTION;
        for (String name : names) {
            if (!before.find(name).equals(after.find(name))) {
                UpdateBehavior found = behavior(type, definition, name, before.find(name), after.find(name));
                worst = found == UpdateBehavior.REPLACEMENT || worst == UpdateBehavior.NO_INTERRUPTION ? found : worst;
            }
        }
        return worst;
    }
}
