package dev.cfn4j.spec;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * An object with named members: the body of a resource type or one of its property types.
 *
 * @param name the property type's name, or the resource type's for its body
 * @param properties the members that can be set, by name
 * @param readOnly the names of members that only AWS sets
 * @param presence which members must, or must not, be there together
 * @param open whether other members are allowed too
 */
public record Definition(
        String name,
        SortedMap<String, PropertyFacts> properties,
        SortedSet<String> readOnly,
        List<PresenceRule> presence,
        boolean open) {
    /** Copies the collections. */
    public Definition {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        readOnly = Collections.unmodifiableSortedSet(new TreeSet<>(readOnly));
        presence = List.copyOf(presence);
    }

    /** A definition without members. */
    public static Definition empty(String name) {
        return new Definition(name, new TreeMap<>(), new TreeSet<>(), List.of(), false);
    }

    /** The facts of one member, if it can be set. */
    public Optional<PropertyFacts> findProperty(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** The names of the members that must be given, in order. */
    public List<String> required() {
        return properties.values().stream()
                .filter(PropertyFacts::required)
                .map(PropertyFacts::name)
                .toList();
    }

    /** This definition with other properties. */
    public Definition withProperties(Collection<PropertyFacts> others) {
        return new Definition(name, byName(others), readOnly, presence, open);
    }

    /** This definition with the members that match made read-only. */
    public Definition hiding(Predicate<PropertyFacts> hidden) {
        SortedSet<String> names = new TreeSet<>(readOnly);
        SortedMap<String, PropertyFacts> rest = new TreeMap<>(properties);
        properties.values().stream().filter(hidden).map(PropertyFacts::name).forEach(property -> {
            names.add(property);
            rest.remove(property);
        });
        return new Definition(name, rest, names, presence, open);
    }

    private static SortedMap<String, PropertyFacts> byName(Collection<PropertyFacts> properties) {
        SortedMap<String, PropertyFacts> result = new TreeMap<>();
        properties.forEach(property -> result.put(property.name(), property));
        return result;
    }
}
