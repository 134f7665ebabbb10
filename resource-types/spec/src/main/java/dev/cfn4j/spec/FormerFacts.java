package dev.cfn4j.spec;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts of a resource type that held until a day, as far as they do not hold any more: what AWS removed or retyped. They are
 * kept for a year, so that user source which needs them still compiles.
 *
 * @param until the day of the facts that no longer had them, as {@code 2026-11-22}
 * @param body the properties of the resource that are gone or had another shape
 * @param definitions property types that are gone, and the properties of others that are gone or had another shape
 * @param attributes the attributes that are gone or had another shape
 */
public record FormerFacts(
        String until,
        Definition body,
        SortedMap<String, Definition> definitions,
        SortedMap<String, AttributeFacts> attributes) {
    /** Copies the maps. */
    public FormerFacts {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return body.properties().isEmpty() && definitions.isEmpty() && attributes.isEmpty();
    }

    /** What was known of a property type, or of the resource itself where the name is the resource type's. */
    public Definition definition(String name) {
        return name.equals(body.name()) ? body : definitions.getOrDefault(name, Definition.empty(name));
    }
}
