package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Identity;
import dev.cfn4j.spec.Lifecycle;
import dev.cfn4j.spec.RefKind;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.Traits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Translates one registry schema to the facts of a resource type. */
final class SchemaTranslation {
    private final RegistrySchema schema;
    private final Definitions names;
    private final StructureTranslation structures;
    private final PresenceTranslation presence;

    SchemaTranslation(RegistrySchema schema) {
        this.schema = schema;
        this.names = new Definitions(schema.structureNames());
        this.structures = new StructureTranslation(schema, new ShapeTranslation(schema, names));
        this.presence = new PresenceTranslation(schema);
    }

    ResourceType run() {
        String name = schema.typeName();
        Map<String, Definition> all = new LinkedHashMap<>();
        String body = name.substring(name.lastIndexOf(':') + 1);
        all.put(name, translateBody(name, body));
        for (var next = names.next(); next.isPresent(); next = names.next()) {
            var pending = next.get();
            var rules = presence.rules(pending.node());
            all.put(pending.name(), structures.translate(pending.name(), pending.flat(), rules));
        }
        var attributes = new AttributeTranslation(all).translate(schema, name);
        var marked = withoutEmpty(name, new PathFacts(schema, name, all).apply());
        return InheritedReplacement.apply(new ResourceType(
                name, Uses.expect(name, marked), settable(name, marked), attributes, identity(), traits(name, marked)));
    }

    /** Members whose definitions have nothing that can be set cannot be set themselves. */
    private static Map<String, Definition> withoutEmpty(String body, Map<String, Definition> all) {
        Map<String, Definition> result = new LinkedHashMap<>(all);
        var empty = result.values().stream()
                .filter(one -> one.properties().isEmpty()
                        && !one.readOnly().isEmpty()
                        && !one.name().equals(body))
                .map(Definition::name)
                .toList();
        if (empty.isEmpty()) {
            return result;
        }
        empty.forEach(result::remove);
        result.replaceAll((name, definition) ->
                definition.hiding(property -> Uses.refs(property.shape()).anyMatch(empty::contains)));
        return withoutEmpty(body, result);
    }

    private Definition translateBody(String name, String body) {
        var flat = schema.flatten(schema.root());
        var translated = structures.translate(body, flat, presence.rules(schema.root()));
        return new Definition(
                name, translated.properties(), translated.readOnly(), translated.presence(), translated.open());
    }

    private static SortedMap<String, Definition> settable(String name, Map<String, Definition> all) {
        SortedMap<String, Definition> result = new TreeMap<>();
        Uses.reachable(Uses.expect(name, all), all).forEach(key -> result.put(key, Uses.expect(key, all)));
        return result;
    }

    private Identity identity() {
        var primary = schema.paths("primaryIdentifier").stream()
                .map(segments -> String.join(".", segments))
                .toList();
        Optional<String> ref = primary.size() == 1 ? Optional.of(primary.get(0)) : Optional.empty();
        return new Identity(primary, ref, RefKind.UNKNOWN, Optional.empty());
    }

    private Traits traits(String name, Map<String, Definition> definitions) {
        var root = schema.root();
        boolean deletesFirst = root.text("replacementStrategy")
                .filter("delete_then_create"::equals)
                .isPresent();
        var lifecycle = root.findObject("lifecycle")
                .map(object -> new Lifecycle(object.expectText("status"), object.text("date")));
        return new Traits(
                tags(Uses.expect(name, definitions), definitions),
                false,
                deletesFirst,
                lifecycle,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<TagFacts> tags(Definition body, Map<String, Definition> definitions) {
        var tagging = schema.root().object("tagging");
        boolean taggable = tagging.has("taggable")
                ? tagging.flag("taggable")
                : !schema.root().has("taggable") || schema.root().flag("taggable");
        String property = tagging.text("tagProperty").orElse("/properties/Tags").replace("/properties/", "");
        return body.findProperty(property)
                .filter(facts -> taggable)
                .map(facts -> new TagFacts(property, variant(facts.shape(), definitions)));
    }

    private static TagFacts.Variant variant(Shape shape, Map<String, Definition> definitions) {
        if (shape instanceof Shape.MapOf) {
            return TagFacts.Variant.MAP;
        }
        if (shape instanceof Shape.ListOf list && list.item() instanceof Shape.Ref ref) {
            var members =
                    Uses.expect(ref.definition(), definitions).properties().keySet();
            if (members.contains("PropagateAtLaunch")) {
                return TagFacts.Variant.ASG;
            }
            return members.contains("Key") && members.contains("Value")
                    ? TagFacts.Variant.STANDARD
                    : TagFacts.Variant.OTHER;
        }
        return TagFacts.Variant.OTHER;
    }
}
