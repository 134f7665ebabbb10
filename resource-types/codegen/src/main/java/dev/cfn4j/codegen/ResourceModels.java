package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import dev.cfn4j.spec.AllowedValues;
import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.FormerFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Decides how a resource type looks in Java: the classes, their names, and the methods of each. */
final class ResourceModels {
    /** Simple names that generated code uses unqualified although no import says so. */
    private static final Set<String> IMPLICIT = Set.of(
            "Boolean",
            "Deprecated",
            "Iterable",
            "Number",
            "Object",
            "Override",
            "SafeVarargs",
            "String",
            "SuppressWarnings");

    private final ResourceType type;
    private final Retired retired;
    private final SortedMap<String, Definition> definitions;
    private final ClassName resource;
    private final Map<String, ClassName> structures = new LinkedHashMap<>();
    private final Set<String> shared;
    private final Names typeNames = Names.ofTypes();
    private final EnumPlan enums;
    private final PropertySetters setters;

    private ResourceModels(ResourceType type, ClassName resource) {
        this.type = type;
        this.retired = new Retired(type);
        this.definitions = retired.definitions();
        this.resource = resource;
        this.shared = SharedTags.in(type.withDefinitions(definitions));
        nameStructures();
        this.enums = new EnumPlan(resource, typeNames);
        this.setters = new PropertySetters(new ValueTypes(this::structure));
    }

    /** The model of a resource type whose class has that name; classes implement the interfaces that are found for them. */
    static ResourceModel of(ResourceType type, ClassName resource, Function<ClassName, Optional<ClassName>> patterns) {
        return new ResourceModels(type, resource).model(patterns);
    }

    private void nameStructures() {
        typeNames.take(resource.simpleName());
        IMPLICIT.forEach(typeNames::take);
        for (String definition : definitions.keySet()) {
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
        return definitions.containsKey(last) ? definition : last;
    }

    private ClassName structure(String definition) {
        ClassName name = structures.get(definition);
        if (name == null) {
            throw new IllegalArgumentException(type.name() + " refers to its property type '" + definition
                    + "', but has only " + structures.keySet());
        }
        return name;
    }

    private ResourceModel model(Function<ClassName, Optional<ClassName>> patterns) {
        planEnums();
        List<BagModel> bags = definitions.values().stream()
                .filter(definition -> !shared.contains(definition.name()))
                .map(definition -> bag(
                        structure(definition.name()),
                        definition,
                        BaseNames.OF_STRUCTURES,
                        retired.definitionRemovedOn(definition.name())))
                .toList();
        BagModel body = bag(resource, type.body(), BaseNames.OF_RESOURCES, type.removedOn());
        return new ResourceModel(type, body, bags, attributes(), patterns, List.copyOf(shared));
    }

    private void planEnums() {
        for (FormerFacts former : type.former()) {
            planEnums(former.body(), former.definitions());
            enums.settleFormer(former.until());
        }
        planEnums(type.body(), type.definitions());
        enums.settle();
    }

    private void planEnums(Definition body, SortedMap<String, Definition> own) {
        planEnums(resource, body);
        own.values().stream()
                .filter(definition -> !shared.contains(definition.name()))
                .forEach(definition -> planEnums(structure(definition.name()), definition));
    }

    private void planEnums(ClassName owner, Definition definition) {
        definition.properties().forEach((name, facts) -> enums.add(owner, name, AllowedValues.in(facts.shape())));
    }

    private BagModel bag(
            ClassName name, Definition definition, Collection<String> reserved, Optional<String> removedOn) {
        MethodNames methods = MethodNames.of(retired, definition, reserved);
        PropertyModels models = new PropertyModels(retired, setters, enums, name);
        List<PropertyModel> properties = new ArrayList<>();
        for (String property : methods.properties()) {
            properties.addAll(models.of(definition, property, methods.setter(property), methods.adder(property)));
        }
        return new BagModel(name, definition, properties, enums.in(name), removedOn);
    }

    private List<AttributeModel> attributes() {
        Names methods = Names.ofMethods(BaseNames.OF_RESOURCES);
        SortedMap<String, AttributeFacts> all = new TreeMap<>(type.attributes());
        all.putAll(retired.attributes());
        return all.values().stream()
                .map(facts -> attribute(facts, methods.take(JavaNames.method(facts.name()))))
                .toList();
    }

    /** An attribute that was retyped stays as it was: methods cannot differ by what they return. */
    private AttributeModel attribute(AttributeFacts facts, String method) {
        AttributeFacts now = type.attributes().get(facts.name());
        TypeName was = resolvesTo(facts.shape());
        if (now != null && resolvesTo(now.shape()).equals(was)) {
            return new AttributeModel(now, method, was, Optional.empty());
        }
        String until = retired.attributeUntil(facts.name());
        String why = now == null ? RetiredText.removed(until) : RetiredText.retypedAttribute(until, now.shape());
        return new AttributeModel(facts, method, was, Optional.of(why));
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
