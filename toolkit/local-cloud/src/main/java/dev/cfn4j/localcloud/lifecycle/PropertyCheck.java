package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds properties that a type does not have, and required ones that are not given. */
final class PropertyCheck {
    private final ResourceType type;
    private final List<String> faults = new ArrayList<>();

    private PropertyCheck(ResourceType type) {
        this.type = type;
    }

    /** What is wrong with the properties, in the words of CloudFormation. */
    static Optional<String> faults(Catalog catalog, String typeName, String logicalId, Node properties) {
        Optional<ResourceType> type = catalog.findType(typeName);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        PropertyCheck check = new PropertyCheck(type.get());
        check.structure("#", type.get().body(), properties);
        return check.faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Properties validation failed for resource " + logicalId + " with message: " + check.faults);
    }

    private void structure(String place, Definition definition, Node node) {
        if (!(node instanceof Node.ObjectNode object)) {
            return;
        }
        object.members().forEach((name, member) -> member(place, definition, name, member));
        definition.required().stream()
                .filter(name -> !object.members().containsKey(name))
                .forEach(name -> faults.add(place + ": required key [" + name + "] not found"));
    }

    private void member(String place, Definition definition, String name, Node node) {
        Optional<PropertyFacts> property = definition.findProperty(name);
        if (property.isPresent()) {
            value(place + "/" + name, property.get().shape(), node);
        } else if (!definition.open()) {
            faults.add(place + ": extraneous key [" + name + "] is not permitted");
        }
    }

    /** Of one of several shapes nothing can be said here. */
    private void value(String place, Shape shape, Node node) {
        if (shape instanceof Shape.Ref ref) {
            structure(place, type.definition(ref), node);
        } else if (shape instanceof Shape.ListOf list && node instanceof Node.ListNode items) {
            for (int i = 0; i < items.items().size(); i++) {
                value(place + "/" + i, list.item(), items.items().get(i));
            }
        } else if (shape instanceof Shape.MapOf map) {
            node.membersOrNone().forEach((name, member) -> value(place + "/" + name, map.value(), member));
        }
    }
}
