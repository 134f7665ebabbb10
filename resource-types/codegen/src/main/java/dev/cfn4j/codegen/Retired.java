package dev.cfn4j.codegen;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.FormerFacts;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a resource type had within the last year, beside what it has.
 *
 * @param type the type
 */
record Retired(ResourceType type) {
    /**
     * A property as it was.
     *
     * @param facts what was known of it
     * @param until the day of the facts that no longer had it so
     */
    record Property(PropertyFacts facts, String until) {}

    /** All property types by name, those that are gone too. */
    SortedMap<String, Definition> definitions() {
        SortedMap<String, Definition> result = new TreeMap<>();
        type.former().forEach(former -> result.putAll(former.definitions()));
        result.putAll(type.definitions());
        return result;
    }

    /** The day from which a property type is gone; empty if it is there. */
    Optional<String> definitionRemovedOn(String definition) {
        return type.definitions().containsKey(definition)
                ? Optional.empty()
                : type.former().stream()
                        .filter(former -> former.definitions().containsKey(definition))
                        .map(FormerFacts::until)
                        .reduce((earlier, later) -> later);
    }

    /** The names of all properties of a definition, those that are gone too. */
    SortedSet<String> properties(Definition definition) {
        SortedSet<String> names = new TreeSet<>(definition.properties().keySet());
        type.former()
                .forEach(former -> names.addAll(
                        former.definition(definition.name()).properties().keySet()));
        return names;
    }

    /** A property as it is now; empty if it is gone. */
    Optional<PropertyFacts> current(Definition definition, String property) {
        Definition now = definition.name().equals(type.name())
                ? type.body()
                : type.definitions().get(definition.name());
        return now == null ? Optional.empty() : now.findProperty(property);
    }

    /** A property as it was, the latest first. */
    List<Property> former(Definition definition, String property) {
        List<Property> result = new ArrayList<>();
        for (FormerFacts former : type.former()) {
            former.definition(definition.name())
                    .findProperty(property)
                    .ifPresent(facts -> result.add(0, new Property(facts, former.until())));
        }
        return result;
    }

    /** Attributes that are gone or had another shape, by name. */
    SortedMap<String, AttributeFacts> attributes() {
        SortedMap<String, AttributeFacts> result = new TreeMap<>();
        type.former().forEach(former -> result.putAll(former.attributes()));
        return result;
    }

    /** The day from which an attribute is no longer what {@link #attributes} says. */
    String attributeUntil(String attribute) {
        return type.former().stream()
                .filter(former -> former.attributes().containsKey(attribute))
                .map(FormerFacts::until)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
