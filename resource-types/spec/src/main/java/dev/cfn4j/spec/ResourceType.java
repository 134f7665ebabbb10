package dev.cfn4j.spec;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known of one resource type.
 *
 * @param name the name in a template, as {@code AWS::SQS::Queue}
 * @param body its properties
 * @param definitions its property types by name; what {@link Shape.Ref} refers to
 * @param attributes what Fn::GetAtt returns, by name
 * @param identity how it is named
 * @param traits what is particular about it
 */
public record ResourceType(
        String name,
        Definition body,
        SortedMap<String, Definition> definitions,
        SortedMap<String, AttributeFacts> attributes,
        Identity identity,
        Traits traits) {
    /** Copies the maps. */
    public ResourceType {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
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
        return new ResourceType(name, other, definitions, attributes, identity, traits);
    }

    /** This type with other definitions. */
    public ResourceType withDefinitions(SortedMap<String, Definition> others) {
        return new ResourceType(name, body, others, attributes, identity, traits);
    }

    /** This type with other attributes. */
    public ResourceType withAttributes(SortedMap<String, AttributeFacts> others) {
        return new ResourceType(name, body, definitions, others, identity, traits);
    }

    /** This type with another identity. */
    public ResourceType withIdentity(Identity other) {
        return new ResourceType(name, body, definitions, attributes, other, traits);
    }

    /** This type with other traits. */
    public ResourceType withTraits(Traits other) {
        return new ResourceType(name, body, definitions, attributes, identity, other);
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
