package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.json.Fields;
import java.util.SortedSet;
import java.util.TreeSet;

/** The places of all facts in the service spec, walked from each resource through the property types that it uses. */
final class SpecPlaces {
    final SortedSet<String> types = new TreeSet<>();
    final SortedSet<String> definitions = new TreeSet<>();
    final SortedSet<String> properties = new TreeSet<>();
    final SortedSet<String> nested = new TreeSet<>();
    final SortedSet<String> attributes = new TreeSet<>();
    final SortedSet<String> enums = new TreeSet<>();
    private final ServiceSpec spec;

    SpecPlaces(ServiceSpec spec) {
        this.spec = spec;
        spec.resources().forEach((name, resource) -> {
            types.add(name);
            resource.object("attributes").names().forEach(attribute -> attributes.add(name + " " + attribute));
            resource.object("properties").children().forEach((property, node) -> {
                properties.add(name + " " + property);
                walk(name, name + " " + property, node.object("type"));
            });
        });
    }

    private void walk(String type, String place, Fields node) {
        if (node.has("allowedValues")) {
            enums.add(place);
        }
        node.findObject("element").ifPresent(element -> walk(type, place, element));
        node.objects("types").forEach(one -> walk(type, place, one));
        if (node.has("reference")) {
            var definition = spec.definition(node);
            String name = type + " " + definition.expectText("name");
            if (definitions.add(name)) {
                definition.object("properties").children().forEach((property, inner) -> {
                    nested.add(name + "." + property);
                    walk(type, name + "." + property, inner.object("type"));
                });
            }
        }
    }
}
