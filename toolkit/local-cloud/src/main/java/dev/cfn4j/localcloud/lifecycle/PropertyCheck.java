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

/** Finds properties that a type does not have, and required ones that are not given; on demand, values out of bounds too. */
final class PropertyCheck {
    private final ResourceType type;
    private final boolean withValues;
    private final List<String> faults = new ArrayList<>();

    private PropertyCheck(ResourceType type, boolean withValues) {
        this.type = type;
        this.withValues = withValues;
    }

    /** What is wrong with the form of the properties, in the words of CloudFormation. */
    static Optional<String> faults(Catalog catalog, String typeName, String logicalId, Node properties) {
        List<String> faults = list(catalog, typeName, properties, false);
        return faults.isEmpty() ? Optional.empty() : Optional.of(message(logicalId, faults.toString()));
    }

    /** What the service would not accept: a wrong form, or values out of bounds. */
    static Optional<String> refusal(Catalog catalog, String typeName, String logicalId, Node properties) {
        Optional<String> form = faults(catalog, typeName, logicalId, properties);
        if (form.isPresent()) {
            return form;
        }
        List<String> faults = list(catalog, typeName, properties, true);
        return faults.isEmpty() ? Optional.empty() : Optional.of(message(logicalId, String.join("\n", faults)));
    }

    /** What is wrong with the form of the properties, each with the place in front. */
    static List<String> list(Catalog catalog, String typeName, Node properties, boolean withValues) {
        Optional<ResourceType> type = catalog.findType(typeName);
        if (type.isEmpty()) {
            return List.of();
        }
        PropertyCheck check = new PropertyCheck(type.get(), withValues);
        check.structure("#", type.get().body(), properties);
        return check.faults;
    }

    private static String message(String logicalId, String faults) {
        return "Properties validation failed for resource " + logicalId + " with message: " + faults;
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
        } else if (withValues && shape instanceof Shape.Scalar scalar) {
            ScalarCheck.fault(scalar, node).ifPresent(fault -> faults.add(place + ": " + fault));
        }
    }
}
