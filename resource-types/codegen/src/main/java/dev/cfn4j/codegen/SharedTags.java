package dev.cfn4j.codegen;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.TagFacts;
import java.util.Set;
import java.util.TreeSet;

/** Tells which property types are the tag that almost all resource types have: Key and Value, both text, and nothing else. */
final class SharedTags {
    private static final Set<String> MEMBERS = Set.of("Key", "Value");

    private SharedTags() {}

    /** The names of such definitions: those called Tag, and the one that the tag property lists. */
    static Set<String> in(ResourceType type) {
        Set<String> result = new TreeSet<>();
        type.definitions().values().stream()
                .filter(SharedTags::isKeyAndValue)
                .map(Definition::name)
                .filter(name -> name.equals("Tag") || isTagOf(type, name))
                .forEach(result::add);
        return result;
    }

    private static boolean isKeyAndValue(Definition definition) {
        return definition.properties().keySet().equals(MEMBERS)
                && !definition.open()
                && definition.properties().values().stream()
                        .map(PropertyFacts::shape)
                        .allMatch(shape -> shape instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.STRING);
    }

    private static boolean isTagOf(ResourceType type, String name) {
        return type.traits()
                .tags()
                .filter(tags -> tags.variant() == TagFacts.Variant.STANDARD)
                .flatMap(tags -> type.findProperty(tags.property()))
                .map(PropertyFacts::shape)
                .filter(shape -> shape instanceof Shape.ListOf list
                        && list.item() instanceof Shape.Ref ref
                        && ref.definition().equals(name))
                .isPresent();
    }
}
