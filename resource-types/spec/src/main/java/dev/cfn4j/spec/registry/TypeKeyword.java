package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.json.Fields;
import java.util.List;

/** The type keyword of a schema node: one name, several, or none where other keywords tell. */
final class TypeKeyword {
    private static final List<String> OF_TEXTS =
            List.of("enum", "enumCaseInsensitive", "pattern", "minLength", "maxLength", "format");

    private TypeKeyword() {}

    /** The JSON types that the node allows, without null; empty if it does not say. */
    static List<String> of(Fields flat) {
        if (!flat.has("type")) {
            return inferred(flat);
        }
        var types = flat.value("type").filter(List.class::isInstance).isPresent()
                ? flat.texts("type")
                : List.of(flat.expectText("type"));
        return types.stream().filter(type -> !type.equals("null")).distinct().toList();
    }

    /** Whether the node allows objects, or does not say. */
    static boolean allowsObject(Fields flat) {
        return !flat.has("type") || of(flat).contains("object");
    }

    private static List<String> inferred(Fields flat) {
        if (flat.has("items")) {
            return List.of("array");
        }
        if (flat.has("patternProperties")
                || flat.findObject("additionalProperties").isPresent()) {
            return List.of("object");
        }
        if (flat.value("format").filter("json"::equals).isPresent()) {
            return List.of("object", "string");
        }
        return OF_TEXTS.stream().anyMatch(flat::has) ? List.of("string") : List.of();
    }
}
