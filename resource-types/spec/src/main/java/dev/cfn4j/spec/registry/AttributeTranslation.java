package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.Definition;
import dev.cfn4j.spec.Shape;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The attributes of a schema: its read-only properties that do not lie in a list; of objects, their members. */
final class AttributeTranslation {
    private final Map<String, Definition> definitions;
    private final SortedMap<String, AttributeFacts> attributes = new TreeMap<>();

    /** Takes the definitions as they were before read-only members were hidden. */
    AttributeTranslation(Map<String, Definition> definitions) {
        this.definitions = definitions;
    }

    SortedMap<String, AttributeFacts> translate(RegistrySchema schema, String body) {
        for (var segments : schema.paths("readOnlyProperties")) {
            var path = PropertyPath.follow(body, definitions, segments);
            if (path.isPresent() && !path.get().throughList()) {
                var site = path.get().target();
                Uses.expect(site.definition(), definitions)
                        .findProperty(site.property())
                        .ifPresent(facts -> add(path.get().dotted(), facts.shape(), new HashSet<>()));
            } else if (path.isEmpty() && !segments.contains("*")) {
                add(String.join(".", segments), Shape.any(), Set.of());
            }
        }
        return attributes;
    }

    private void add(String name, Shape shape, Set<String> seen) {
        if (shape instanceof Shape.Ref ref) {
            if (seen.add(ref.definition())) {
                Uses.expect(ref.definition(), definitions)
                        .properties()
                        .values()
                        .forEach(member -> add(name + "." + member.name(), member.shape(), new HashSet<>(seen)));
            }
        } else {
            attributes.put(name, new AttributeFacts(name, withoutRefs(shape.formatted())));
        }
    }

    private static Shape withoutRefs(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return Shape.listOf(withoutRefs(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return Shape.mapOf(withoutRefs(map.value()));
        }
        return Uses.refs(shape).findAny().isPresent() ? Shape.json() : shape;
    }
}
