package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.SpecException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which properties use which definitions. */
public final class Uses {
    private Uses() {}

    /** The definitions that a shape refers to, at any depth. */
    public static Stream<String> refs(Shape shape) {
        if (shape instanceof Shape.Ref ref) {
            return Stream.of(ref.definition());
        }
        if (shape instanceof Shape.ListOf list) {
            return refs(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return refs(map.value());
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().flatMap(Uses::refs);
        }
        return Stream.empty();
    }

    /** The properties that refer to each definition. */
    static Map<String, Set<PropertyPath.Site>> sites(Collection<Definition> definitions) {
        Map<String, Set<PropertyPath.Site>> result = new HashMap<>();
        for (var definition : definitions) {
            definition
                    .properties()
                    .values()
                    .forEach(property -> refs(property.shape())
                            .forEach(name -> result.computeIfAbsent(name, key -> new HashSet<>())
                                    .add(new PropertyPath.Site(definition.name(), property.name()))));
        }
        return result;
    }

    /** The definition of a name that something refers to. */
    static Definition expect(String name, Map<String, Definition> definitions) {
        return Optional.ofNullable(definitions.get(name))
                .orElseThrow(() -> new SpecException("no definition '" + name + "' among " + definitions.keySet()));
    }

    /** The names of the definitions that can be reached from one. */
    public static Set<String> reachable(Definition from, Map<String, Definition> definitions) {
        Set<String> result = new HashSet<>();
        collect(from, definitions, result);
        return result;
    }

    private static void collect(Definition from, Map<String, Definition> definitions, Set<String> result) {
        from.properties().values().stream()
                .flatMap(property -> refs(property.shape()))
                .filter(result::add)
                .forEach(name -> collect(expect(name, definitions), definitions, result));
    }
}
