package dev.cfn4j.spec;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All that is known of one resource type.
 *
 * @param name the name in a template, as {@code AWS::SQS::Queue}
 * @param body its properties
 * @param definitions its property types by name; what {@link Shape.Ref} refers to
 * @param attributes what Fn::GetAtt returns, by name
 * @param identity how it is named
 * @param traits what is particular about it
 * @param former what AWS removed or retyped within the last year, the oldest first
 */
public record ResourceType(
        String name,
        Definition body,
        SortedMap<String, Definition> definitions,
        SortedMap<String, AttributeFacts> attributes,
        Identity identity,
        Traits traits,
        List<FormerFacts> former) {
    /** Copies the collections. */
    public ResourceType {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        former = List.copyOf(former);
    }

    /** A type of which nothing was removed. */
    public ResourceType(
            String name,
            Definition body,
            SortedMap<String, Definition> definitions,
            SortedMap<String, AttributeFacts> attributes,
            Identity identity,
            Traits traits) {
        this(name, body, definitions, attributes, identity, traits, List.of());
    }

    /** The properties that can be set, by name. */
    public SortedMap<String, PropertyFacts> properties() {
        return body.properties();
    }

    /** The facts of one property, if it exists and can be set. */
    public Optional<PropertyFacts> findProperty(String property) {
        return body.findProperty(property);
    }

    /** The definition that a shape refers to. */
    public Definition definition(Shape.Ref ref) {
        var found = definitions.get(ref.definition());
        if (found == null) {
            throw new SpecException(
                    name + " has no definition '" + ref.definition() + "'; it has " + definitions.keySet());
        }
        return found;
    }

    /** The facts of one attribute, if it exists. */
    public Optional<AttributeFacts> findAttribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** This type with another body. */
    public ResourceType withBody(Definition other) {
        return new ResourceType(name, other, definitions, attributes, identity, traits, former);
    }

    /** This type with other definitions. */
    public ResourceType withDefinitions(SortedMap<String, Definition> others) {
        return new ResourceType(name, body, others, attributes, identity, traits, former);
    }

    /** This type with other attributes. */
    public ResourceType withAttributes(SortedMap<String, AttributeFacts> others) {
        return new ResourceType(name, body, definitions, others, identity, traits, former);
    }

    /** This type with another identity. */
    public ResourceType withIdentity(Identity other) {
        return new ResourceType(name, body, definitions, attributes, other, traits, former);
    }

    /** This type with other traits. */
    public ResourceType withTraits(Traits other) {
        return new ResourceType(name, body, definitions, attributes, identity, other, former);
    }

    /** This type with other facts of former times. */
    public ResourceType withFormer(List<FormerFacts> others) {
        return new ResourceType(name, body, definitions, attributes, identity, traits, others);
    }

    /** The day from which the facts no longer have this type; empty if they do. */
    public Optional<String> removedOn() {
        return traits.lifecycle()
                .filter(lifecycle -> lifecycle.status().equals(Lifecycle.REMOVED))
                .flatMap(Lifecycle::date);
    }

    /**
     * The day from which the facts no longer have a property; empty if they do, or if they have not had it within a year.
     *
     * @param definition the name of its definition
     */
    public Optional<String> removedOn(String definition, String property) {
        boolean known = definition.equals(name)
                ? body.findProperty(property).isPresent()
                : definitions.containsKey(definition)
                        && definitions.get(definition).findProperty(property).isPresent();
        return known
                ? Optional.empty()
                : lastHeld(it -> it.definition(definition).properties().containsKey(property));
    }

    /** The day from which the facts no longer have an attribute; empty if they do, or if they have not had it within a year. */
    public Optional<String> attributeRemovedOn(String attribute) {
        return attributes.containsKey(attribute)
                ? Optional.empty()
                : lastHeld(it -> it.attributes().containsKey(attribute));
    }

    private Optional<String> lastHeld(Predicate<FormerFacts> holds) {
        return former.stream().filter(holds).map(FormerFacts::until).reduce((earlier, later) -> later);
    }

    /** The part before the last {@code ::}, as {@code AWS::SQS}. */
    public String service() {
        return serviceOf(name);
    }

    /** The part of a type name before the last {@code ::}, as {@code AWS::SQS}. */
    public static String serviceOf(String typeName) {
        int end = typeName.lastIndexOf("::");
        return end < 0 ? typeName : typeName.substring(0, end);
    }
}
