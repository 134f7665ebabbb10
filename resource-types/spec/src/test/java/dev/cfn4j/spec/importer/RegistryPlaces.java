package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.registry.RegistrySchema;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The places of all facts that the registry schemas name outright, without any translation. */
final class RegistryPlaces {
    final SortedSet<String> types = new TreeSet<>();
    final SortedSet<String> definitions = new TreeSet<>();
    final SortedSet<String> properties = new TreeSet<>();
    final SortedSet<String> nested = new TreeSet<>();
    final SortedSet<String> attributes = new TreeSet<>();

    RegistryPlaces(Collection<RegistrySchema> schemas) {
        schemas.forEach(schema -> add(schema.typeName(), schema.root()));
    }

    private void add(String type, Fields root) {
        types.add(type);
        root.object("properties").names().forEach(name -> properties.add(type + " " + name));
        root.object("definitions").children().forEach((name, node) -> {
            var members = node.object("properties").names();
            if (!members.isEmpty() && isObject(node)) {
                definitions.add(type + " " + name);
                members.forEach(member -> nested.add(type + " " + name + "." + member));
            }
        });
        root.texts("readOnlyProperties").stream()
                .filter(path -> !path.contains("*"))
                .map(path -> path.replace("/properties/", "").replace('/', '.'))
                .forEach(path -> attributes.add(type + " " + path));
    }

    private static boolean isObject(Fields node) {
        return node.value("type").map(type -> !type.equals("array")).orElse(true);
    }
}
