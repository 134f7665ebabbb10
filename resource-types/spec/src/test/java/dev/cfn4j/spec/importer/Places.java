package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The places of all facts of one kind in some resource types, as {@code AWS::S3::Bucket Rule.Status}. */
final class Places {
    private Places() {}

    static SortedSet<String> properties(Collection<ResourceType> types) {
        return collect(types, true, facts -> true);
    }

    static SortedSet<String> nested(Collection<ResourceType> types) {
        return collect(types, false, facts -> true);
    }

    static SortedSet<String> enums(Collection<ResourceType> types) {
        var result = collect(types, true, facts -> hasEnum(facts.shape()));
        result.addAll(collect(types, false, facts -> hasEnum(facts.shape())));
        return result;
    }

    static SortedSet<String> inexact(Collection<ResourceType> types) {
        var result = collect(types, true, facts -> !facts.shape().isExact());
        result.addAll(collect(types, false, facts -> !facts.shape().isExact()));
        return result;
    }

    static SortedSet<String> definitions(Collection<ResourceType> types) {
        SortedSet<String> result = new TreeSet<>();
        types.forEach(type -> type.definitions().keySet().forEach(name -> result.add(type.name() + " " + name)));
        return result;
    }

    static SortedSet<String> attributes(Collection<ResourceType> types) {
        SortedSet<String> result = new TreeSet<>();
        types.forEach(type -> type.attributes().keySet().forEach(name -> result.add(type.name() + " " + name)));
        return result;
    }

    static SortedSet<String> readOnly(Collection<ResourceType> types) {
        SortedSet<String> result = new TreeSet<>();
        for (var type : types) {
            type.body().readOnly().forEach(name -> result.add(type.name() + " " + name));
            type.definitions()
                    .forEach((key, one) -> one.readOnly().forEach(name -> result.add(place(type, one) + name)));
        }
        return result;
    }

    static boolean hasEnum(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return hasEnum(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return hasEnum(map.value());
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(Places::hasEnum);
        }
        var constraints = shape.constraints();
        return !constraints.allowedValues().isEmpty()
                || constraints.anyOf().stream()
                        .anyMatch(one -> !one.allowedValues().isEmpty());
    }

    static SortedSet<String> minus(Set<String> from, Set<String> other) {
        SortedSet<String> result = new TreeSet<>(from);
        result.removeAll(other);
        return result;
    }

    /** The part of a place before its last name. */
    static String owner(String place) {
        int dot = place.lastIndexOf('.');
        return dot < place.indexOf(' ') ? typeOf(place) : place.substring(0, dot);
    }

    static String typeOf(String place) {
        return place.substring(0, place.indexOf(' '));
    }

    private static SortedSet<String> collect(
            Collection<ResourceType> types, boolean top, Predicate<PropertyFacts> filter) {
        SortedSet<String> result = new TreeSet<>();
        for (var type : types) {
            if (top) {
                type.properties().values().stream()
                        .filter(filter)
                        .forEach(facts -> result.add(type.name() + " " + facts.name()));
            } else {
                type.definitions()
                        .values()
                        .forEach(one -> one.properties().values().stream()
                                .filter(filter)
                                .forEach(facts -> result.add(place(type, one) + facts.name())));
            }
        }
        return result;
    }

    private static String place(ResourceType type, Definition definition) {
        return type.name() + " " + definition.name() + ".";
    }
}
