package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.AttributeFacts;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.importer.Ledger.Winner;
import dev.cfn4j.spec.json.Fields;
import java.util.SortedMap;
import java.util.TreeMap;

/** The attributes: whatever any of the three names. */
final class AttributesRule {
    private AttributesRule() {}

    static ResourceType apply(ResourceType type, ServiceSpec spec, Documentation documentation, Ledger ledger) {
        SortedMap<String, AttributeFacts> attributes = new TreeMap<>(type.attributes());
        var theirs = spec.findResource(type.name())
                .map(resource -> resource.object("attributes").children())
                .orElseGet(TreeMap::new);
        theirs.forEach((name, node) -> {
            var known = attributes.get(name);
            if (known == null) {
                ledger.add("attribute", type.name() + " " + name, "absent", "present", Winner.SERVICE_SPEC);
            }
            if (known == null || !known.shape().isExact()) {
                attributes.put(name, new AttributeFacts(name, shape(node.object("type"), spec)));
            }
        });
        if (spec.findResource(type.name()).isPresent()) {
            type.attributes().keySet().stream()
                    .filter(name -> !theirs.containsKey(name))
                    .forEach(name ->
                            ledger.add("attribute", type.name() + " " + name, "present", "absent", Winner.REGISTRY));
        }
        for (var name : documentation.attributes(type.name())) {
            if (!attributes.containsKey(name)) {
                documentation.ask("attribute", type.name() + " " + name, "absent", "absent");
                ledger.add("attribute", type.name() + " " + name, "absent", "absent", Winner.DOCUMENTATION);
                attributes.put(name, new AttributeFacts(name, shapeOfProperty(type, name)));
            }
        }
        return type.withAttributes(attributes);
    }

    /** The shape of the property that the attribute repeats; a text where there is none, as nearly all attributes are. */
    private static Shape shapeOfProperty(ResourceType type, String name) {
        return type.findProperty(name)
                .map(PropertyFacts::shape)
                .map(AttributesRule::withoutRefs)
                .orElseGet(() -> Shape.scalar(Shape.Kind.STRING));
    }

    private static Shape shape(Fields node, ServiceSpec spec) {
        return withoutRefs(new SpecShapes(spec).shape(node));
    }

    private static Shape withoutRefs(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return Shape.listOf(withoutRefs(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return Shape.mapOf(withoutRefs(map.value()));
        }
        return shape instanceof Shape.Ref || shape instanceof Shape.Union ? Shape.json() : shape.bare();
    }
}
