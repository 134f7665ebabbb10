package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.json.ConstraintsFormat;
import dev.cfn4j.spec.json.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Translates an object with named members; members that only a branch names are members too, but optional. */
final class StructureTranslation {
    private final RegistrySchema schema;
    private final ShapeTranslation shapes;

    StructureTranslation(RegistrySchema schema, ShapeTranslation shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    Definition translate(String name, Fields flat, List<PresenceRule> presence) {
        SortedMap<String, PropertyFacts> properties = new TreeMap<>();
        addProperties(name, flat, properties, 0);
        for (var required : required(flat)) {
            properties.computeIfPresent(required, (key, facts) -> facts.withRequired(true));
        }
        return new Definition(name, properties, new TreeSet<>(), known(presence, properties), isOpen(flat));
    }

    private void addProperties(String owner, Fields flat, Map<String, PropertyFacts> properties, int depth) {
        flat.object("properties").children().forEach((name, node) -> {
            var facts = property(owner, name, node);
            properties.merge(name, facts, (first, second) -> first.shape() instanceof Shape.Any ? second : first);
        });
        if (depth < 5) {
            schema.branches(flat).forEach(branch -> addProperties(owner, branch, properties, depth + 1));
        }
    }

    private PropertyFacts property(String owner, String name, Fields node) {
        var flat = schema.flatten(node);
        Optional<String> defaultValue = flat.value("default")
                .filter(value -> !(value instanceof Map) && !(value instanceof List))
                .map(ConstraintsFormat::scalarText);
        return PropertyFacts.of(name, shapes.shape(node, owner, name))
                .withDefault(defaultValue)
                .withRefersTo(refersTo(flat).distinct().sorted().toList());
    }

    /** What the relationshipRefs of the node, of its branches and of its items name. */
    private Stream<String> refersTo(Fields flat) {
        var own = flat.findObject("relationshipRef").stream()
                .map(ref -> ref.expectText("typeName") + "."
                        + String.join(".", RegistrySchema.segments(ref.expectText("propertyPath"))));
        var inner =
                Stream.concat(schema.branches(flat).stream(), flat.findObject("items").map(schema::flatten).stream());
        return Stream.concat(own, inner.flatMap(this::refersTo));
    }

    /** What the object requires, and what every branch of a oneOf or anyOf requires. */
    private Set<String> required(Fields flat) {
        Set<String> result = new HashSet<>(flat.texts("required"));
        for (var keyword : List.of("oneOf", "anyOf")) {
            var branches = flat.objects(keyword).stream().map(schema::flatten).toList();
            branches.stream()
                    .map(branch -> (Set<String>) new HashSet<>(branch.texts("required")))
                    .reduce((first, second) -> {
                        first.retainAll(second);
                        return first;
                    })
                    .ifPresent(result::addAll);
        }
        return result;
    }

    private static boolean isOpen(Fields flat) {
        return !flat.object("patternProperties").names().isEmpty()
                || flat.value("additionalProperties")
                        .map(value -> !value.equals(false))
                        .orElse(true);
    }

    /** The rules that speak of members that exist. */
    private static List<PresenceRule> known(List<PresenceRule> rules, Map<String, PropertyFacts> properties) {
        return rules.stream()
                .filter(rule -> properties.keySet().containsAll(members(rule)))
                .toList();
    }

    private static Set<String> members(PresenceRule rule) {
        Set<String> result = new HashSet<>();
        if (rule instanceof PresenceRule.OneOf oneOf) {
            oneOf.groups().forEach(result::addAll);
        } else if (rule instanceof PresenceRule.AnyOf anyOf) {
            anyOf.groups().forEach(result::addAll);
        } else if (rule instanceof PresenceRule.Requires requires) {
            result.add(requires.member());
            result.addAll(requires.others());
        } else if (rule instanceof PresenceRule.Excludes excludes) {
            result.add(excludes.member());
        }
        return result;
    }
}
