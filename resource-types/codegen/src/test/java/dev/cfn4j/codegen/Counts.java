package dev.cfn4j.codegen;

import dev.cfn4j.spec.AllowedValues;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the catalog holds and what the generator makes of it, counted over all types. */
final class Counts {
    int types;
    int definitions;
    int sharedTags;
    int catalogProperties;
    int sharedTagProperties;
    int catalogAttributes;
    int propertiesWithValues;
    int numericWithValues;
    int classes;
    int structures;
    int properties;
    int setters;
    int attributes;
    int enums;
    int constants;
    int enumUses;
    final Map<String, Map<String, List<String>>> inexact = new TreeMap<>();
    private final Set<String> paths = new HashSet<>();

    static Counts of(Catalog catalog) {
        Counts counts = new Counts();
        TypeNaming naming = new TypeNaming("dev.cfn4j.types");
        for (String name : catalog.typeNames()) {
            ResourceType type = catalog.expectType(name);
            ResourceModel model = ResourceModels.of(type, naming.of(name), nothing -> Optional.empty());
            counts.addFacts(type, Set.copyOf(model.shared()));
            counts.addModel(model);
        }
        return counts;
    }

    private void addFacts(ResourceType type, Set<String> shared) {
        types++;
        definitions += type.definitions().size();
        sharedTags += shared.size();
        catalogAttributes += type.attributes().size();
        Stream.concat(Stream.of(type.body()), type.definitions().values().stream())
                .forEach(definition -> addFacts(definition, shared.contains(definition.name())));
    }

    private void addFacts(Definition definition, boolean shared) {
        catalogProperties += definition.properties().size();
        sharedTagProperties += shared ? definition.properties().size() : 0;
        for (PropertyFacts facts : definition.properties().values()) {
            propertiesWithValues += AllowedValues.in(facts.shape()).isEmpty() ? 0 : 1;
            boolean numbers = facts.shape() instanceof Shape.Scalar scalar
                    && scalar.kind() != Shape.Kind.STRING
                    && !scalar.constraints().allowedValues().isEmpty();
            numericWithValues += numbers ? 1 : 0;
        }
    }

    private void addModel(ResourceModel model) {
        classes += paths.add(model.body().name().canonicalName()) ? 1 : 0;
        structures += model.structures().size();
        attributes += model.attributes().size();
        List<BagModel> bags = new ArrayList<>(model.structures());
        bags.add(0, model.body());
        bags.forEach(bag -> addBag(bag, model.facts()));
    }

    private void addBag(BagModel bag, ResourceType type) {
        enums += bag.enums().size();
        bag.enums().forEach(allowed -> constants += allowed.constants().size());
        properties += bag.properties().size();
        for (PropertyModel property : bag.properties()) {
            setters += property.setters().size();
            enumUses += property.enums().size();
            if (!property.isExact()) {
                String owner = bag.facts().name().equals(type.name())
                        ? ""
                        : bag.facts().name() + ".";
                inexact.computeIfAbsent(type.name(), key -> new TreeMap<>())
                        .computeIfAbsent(ShapeText.of(property.facts().shape()), key -> new ArrayList<>())
                        .add(owner + property.facts().name());
            }
        }
    }

    int inexactProperties() {
        return inexact.values().stream()
                .flatMap(byShape -> byShape.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    double exactPercent() {
        return 100.0 * (properties - inexactProperties()) / properties;
    }
}
