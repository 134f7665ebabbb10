package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import dev.cfn4j.codegen.name.Singular;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides how a resource type looks in Java: the classes, their names, and the methods of each. */
final class ResourceModels {
    /** Simple names that generated code uses unqualified although no import says so. */
    private static final Set<String> IMPLICIT =
            Set.of("Boolean", "Deprecated", "Iterable", "Number", "Object", "Override", "SafeVarargs", "String");

    private final ResourceType type;
    private final ClassName resource;
    private final Map<String, ClassName> structures = new LinkedHashMap<>();
    private final Set<String> shared;
    private final Names typeNames = Names.ofTypes();
    private final EnumPlan enums;
    private final PropertySetters setters;

    private ResourceModels(ResourceType type, ClassName resource) {
        this.type = type;
        this.resource = resource;
        this.shared = SharedTags.in(type);
        nameStructures();
        this.enums = new EnumPlan(resource, typeNames);
        this.setters = new PropertySetters(new ValueTypes(this::structure));
    }

    /** The model of a resource type whose class has that name and implements that interface. */
    static ResourceModel of(ResourceType type, ClassName resource, Optional<ClassName> patterns) {
        return new ResourceModels(type, resource).model(patterns);
    }

    private void nameStructures() {
        typeNames.take(resource.simpleName());
        IMPLICIT.forEach(typeNames::take);
        for (String definition : type.definitions().keySet()) {
            if (shared.contains(definition)) {
                structures.put(definition, JavaTypes.TAG);
            } else {
                String wish = JavaNames.type(shortName(definition));
                String name = typeNames.take(typeNames.isFree(wish) ? wish : wish + "Property");
                structures.put(definition, resource.nestedClass(name));
            }
        }
    }

    /** A definition taken from another type, as {@code AWS::Lambda::Function.Environment}, is known by its own name here. */
    private String shortName(String definition) {
        String last = definition.substring(definition.lastIndexOf('.') + 1);
        return type.definitions().containsKey(last) ? definition : last;
    }

    private ClassName structure(String definition) {
        ClassName name = structures.get(definition);
        if (name == null) {
            throw new IllegalArgumentException(type.name() + " refers to its property type '" + definition
                    + "', but has only " + structures.keySet());
        }
        return name;
    }

    private ResourceModel model(Optional<ClassName> patterns) {
        List<Definition> own = type.definitions().values().stream()
                .filter(definition -> !shared.contains(definition.name()))
                .toList();
        planEnums(resource, type.body());
        own.forEach(definition -> planEnums(structure(definition.name()), definition));
        enums.settle();
        List<BagModel> bags = own.stream()
                .map(definition -> bag(structure(definition.name()), definition, BaseNames.OF_STRUCTURES))
                .toList();
        BagModel body = bag(resource, type.body(), BaseNames.OF_RESOURCES);
        return new ResourceModel(type, body, bags, attributes(), patterns, List.copyOf(shared));
    }

    private void planEnums(ClassName owner, Definition definition) {
        definition.properties().forEach((name, facts) -> enums.add(owner, name, AllowedValues.in(facts.shape())));
    }

    private BagModel bag(ClassName name, Definition definition, Collection<String> reserved) {
        Names methods = Names.ofMethods(reserved);
        Map<PropertyFacts, String> names = new LinkedHashMap<>();
        definition
                .properties()
                .values()
                .forEach(facts -> names.put(facts, methods.take(JavaNames.method(facts.name()))));
        List<PropertyModel> properties = new ArrayList<>();
        names.forEach((facts, setter) -> properties.add(new PropertyModel(
                facts,
                setters.of(facts.name(), facts.shape(), setter, adder(facts, setter, methods)),
                enums.of(name, facts.name(), AllowedValues.in(facts.shape())))));
        return new BagModel(name, definition, properties, enums.in(name));
    }

    /** The name for bringing one item: the singular where there is one and no property has it, or else the setter's own. */
    private static String adder(PropertyFacts facts, String setter, Names methods) {
        String singular = Singular.of(JavaNames.method(facts.name()));
        return methods.isFree(singular) && hasAdder(facts.shape()) ? methods.take(singular) : setter;
    }

    private static boolean hasAdder(Shape shape) {
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(ResourceModels::hasAdder);
        }
        return shape instanceof Shape.ListOf list
                ? !(list.item() instanceof Shape.Scalar)
                : shape instanceof Shape.MapOf;
    }

    private List<AttributeModel> attributes() {
        Names methods = Names.ofMethods(BaseNames.OF_RESOURCES);
        List<AttributeModel> result = new ArrayList<>();
        for (AttributeFacts facts : type.attributes().values()) {
            String method = methods.take(JavaNames.method(facts.name()));
            result.add(new AttributeModel(facts, method, resolvesTo(facts.shape())));
        }
        return result;
    }

    private static TypeName resolvesTo(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> JavaTypes.STRING;
                case INTEGER, NUMBER -> JavaTypes.NUMBER;
                case BOOLEAN -> JavaTypes.BOOLEAN;
            };
        }
        if (shape instanceof Shape.ListOf list) {
            return JavaTypes.list(list.item() instanceof Shape.Scalar ? resolvesTo(list.item()) : JavaTypes.OBJECT);
        }
        boolean isObject = shape instanceof Shape.MapOf || shape instanceof Shape.Ref || shape instanceof Shape.Json;
        return isObject ? JavaTypes.map(JavaTypes.OBJECT) : JavaTypes.STRING;
    }
}
