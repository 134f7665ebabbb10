package dev.cfn4j.codegen;

import dev.cfn4j.codegen.name.JavaNames;
import dev.cfn4j.codegen.name.Names;
import dev.cfn4j.codegen.name.Singular;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Shape;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names of the setters of one class. Properties of former facts choose first, so that a new one never takes their names. */
final class MethodNames {
    private final Retired retired;
    private final Definition definition;
    private final Names names;
    private final SortedMap<String, String> setters = new TreeMap<>();
    private final Map<String, String> adders = new LinkedHashMap<>();

    private MethodNames(Retired retired, Definition definition, Collection<String> reserved) {
        this.retired = retired;
        this.definition = definition;
        this.names = Names.ofMethods(reserved);
    }

    /** The names for all properties of the definition, none of which is one of those reserved. */
    static MethodNames of(Retired retired, Definition definition, Collection<String> reserved) {
        MethodNames result = new MethodNames(retired, definition, reserved);
        Collection<String> all = retired.properties(definition);
        Collection<String> first = all.stream()
                .filter(property -> !retired.former(definition, property).isEmpty())
                .toList();
        result.name(first);
        result.name(all.stream().filter(property -> !first.contains(property)).toList());
        return result;
    }

    private void name(Collection<String> properties) {
        properties.forEach(property -> setters.put(property, names.take(JavaNames.method(property))));
        properties.forEach(property -> adders.put(property, adderFor(property)));
    }

    /** The name for bringing one item: the singular where there is one and no property has it, or else the setter's own. */
    private String adderFor(String property) {
        String singular = Singular.of(JavaNames.method(property));
        return names.isFree(singular) && shapes(property).anyMatch(MethodNames::hasAdder)
                ? names.take(singular)
                : setter(property);
    }

    private Stream<Shape> shapes(String property) {
        return Stream.concat(
                        retired.current(definition, property).stream(),
                        retired.former(definition, property).stream().map(Retired.Property::facts))
                .map(facts -> facts.shape());
    }

    private static boolean hasAdder(Shape shape) {
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().anyMatch(MethodNames::hasAdder);
        }
        return shape instanceof Shape.ListOf list
                ? !(list.item() instanceof Shape.Scalar)
                : shape instanceof Shape.MapOf;
    }

    /** The properties, in order. */
    Collection<String> properties() {
        return setters.keySet();
    }

    /** The method that brings the whole, or several items. */
    String setter(String property) {
        return setters.getOrDefault(property, property);
    }

    /** The method that brings one item or member. */
    String adder(String property) {
        return adders.getOrDefault(property, property);
    }
}
