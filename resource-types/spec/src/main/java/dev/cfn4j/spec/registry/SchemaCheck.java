package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refuses, with the line, what is no registry schema or cannot be translated: schemas from users are not as well kept as AWS's. */
final class SchemaCheck {
    private static final String TYPE_NAME = "([A-Za-z][A-Za-z0-9]{1,63}::){2}[A-Za-z][A-Za-z0-9]{1,63}(::MODULE)?";
    private static final List<String> TYPES =
            List.of("array", "boolean", "integer", "null", "number", "object", "string");
    private static final List<String> OF_NAMED = List.of("properties", "patternProperties", "definitions");
    private static final List<String> OF_LISTED = List.of("oneOf", "anyOf", "allOf");
    private static final List<String> OF_ONE = List.of("items", "additionalProperties");
    private static final Set<String> PATHS = Set.of(
            "readOnlyProperties",
            "createOnlyProperties",
            "conditionalCreateOnlyProperties",
            "writeOnlyProperties",
            "deprecatedProperties",
            "primaryIdentifier");

    private final RegistrySchema schema;

    SchemaCheck(RegistrySchema schema) {
        this.schema = schema;
    }

    void run() {
        var root = schema.root();
        String name = root.expectText("typeName");
        if (!name.matches(TYPE_NAME)) {
            throw new SpecException(
                    root.placeOf("typeName") + ": '" + name
                            + "' is not the name of a resource type: expected Vendor::Service::Resource, like Acme::Shop::Cart");
        }
        if (root.object("properties").names().isEmpty()) {
            throw new SpecException(root.placeOf("properties") + ": " + name
                    + " has no 'properties': expected an object with at least one property");
        }
        PATHS.forEach(this::paths);
        node(root);
    }

    private void paths(String keyword) {
        for (var path : schema.root().texts(keyword)) {
            if (!path.matches("/properties/[^/]+(/[^/]+)*")) {
                throw new SpecException(schema.root().placeOf(keyword) + ": '" + path + "' in '" + keyword
                        + "' is no path of a property: expected one like /properties/Arn");
            }
        }
    }

    private void node(Fields node) {
        reference(node);
        type(node);
        node.texts("required");
        node.list("enum");
        OF_NAMED.forEach(keyword -> named(node, keyword));
        OF_LISTED.forEach(keyword -> node.objects(keyword).forEach(this::node));
        OF_ONE.forEach(keyword -> node.findObject(keyword).ifPresent(this::node));
        if (node.value("items").filter(List.class::isInstance).isPresent()) {
            items(node);
        }
    }

    private void named(Fields node, String keyword) {
        node.value(keyword)
                .filter(value -> !(value instanceof Map))
                .ifPresent(value -> fail(node, keyword, "is '" + value + "'; expected an object"));
        var members = node.object(keyword);
        Set<String> others = new TreeSet<>(members.names());
        others.removeAll(members.children().keySet());
        others.forEach(name -> fail(members, name, "is no schema; expected an object"));
        members.children().values().forEach(this::node);
    }

    private void items(Fields node) {
        if (node.list("items").isEmpty()) {
            fail(node, "items", "is empty; expected the schema of an item");
        }
        node.objects("items").forEach(this::node);
    }

    private void reference(Fields node) {
        node.text("$ref").ifPresent(target -> {
            if (!target.startsWith("#/")) {
                fail(node, "$ref", "is '" + target + "'; expected a place in the same file, like #/definitions/Item");
            }
            try {
                schema.resolve(target);
            } catch (SpecException e) {
                throw new SpecException(node.placeOf("$ref") + ": there is no " + target + " in the schema", e);
            }
        });
    }

    private static void type(Fields node) {
        if (!node.has("type")) {
            return;
        }
        List<?> types = node.value("type").filter(List.class::isInstance).isPresent()
                ? node.list("type")
                : List.of(node.expectText("type"));
        types.stream()
                .filter(type -> !TYPES.contains(type.toString()))
                .forEach(type -> fail(node, "type", "is '" + type + "'; expected one of " + TYPES));
    }

    private static void fail(Fields node, String member, String what) {
        throw new SpecException(node.placeOf(member) + ": '" + member + "' " + what);
    }
}
