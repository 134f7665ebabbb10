package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import dev.cfn4j.spec.json.ConstraintsFormat;
import dev.cfn4j.spec.json.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Translates a schema node, in any of the styles that the registry knows, to a shape. */
final class ShapeTranslation {
    private static final int DEEPEST = 12;
    private static final Map<String, Kind> KINDS =
            Map.of("string", Kind.STRING, "integer", Kind.INTEGER, "number", Kind.NUMBER, "boolean", Kind.BOOLEAN);

    private final RegistrySchema schema;
    private final Definitions definitions;

    ShapeTranslation(RegistrySchema schema, Definitions definitions) {
        this.schema = schema;
        this.definitions = definitions;
    }

    /** The shape of a property's value; an object without a name takes the property's. */
    Shape shape(Fields node, String owner, String property) {
        return shape(node, owner, property, 0);
    }

    private Shape shape(Fields node, String owner, String property, int depth) {
        if (depth > DEEPEST) {
            return Shape.any();
        }
        var flat = schema.flatten(node);
        var ref = reference(node);
        String hint = ref.map(ShapeTranslation::lastSegment).orElse(property);
        if (!schema.isStructure(flat)) {
            return fromTypes(flat, owner, hint, depth);
        }
        if (isChoice(flat)) {
            return fromBranches(flat, owner, hint, depth);
        }
        String name = ref.filter(target -> target.matches("#/definitions/[^/]+"))
                .map(target -> definitions.named(lastSegment(target), schema.resolve(target), flat))
                .orElseGet(() -> definitions.unnamed(owner, property, flat));
        var object = new Shape.Ref(name, sizeOnly(flat));
        return TypeKeyword.of(flat).contains("string")
                ? new Shape.Union(List.of(object, jsonText()), Constraints.NONE)
                : object;
    }

    /** What the node refers to; an allOf of one reference and nothing else with members is a reference too. */
    private static Optional<String> reference(Fields node) {
        var branches = node.objects("allOf");
        return node.text("$ref")
                .or(() -> branches.size() == 1 && !node.has("properties")
                        ? branches.get(0).text("$ref")
                        : Optional.empty());
    }

    /** Whether the node chooses between definitions that have names, or between an object and something else. */
    private static boolean isChoice(Fields flat) {
        return flat.object("properties").names().isEmpty()
                && branches(flat)
                        .anyMatch(branch -> branch.has("$ref")
                                || TypeKeyword.of(branch).stream().anyMatch(type -> !type.equals("object")));
    }

    private static Stream<Fields> branches(Fields flat) {
        return Stream.of("oneOf", "anyOf").flatMap(keyword -> flat.objects(keyword).stream());
    }

    private Shape fromTypes(Fields flat, String owner, String hint, int depth) {
        var types = TypeKeyword.of(flat);
        if (types.isEmpty()) {
            return fromBranches(flat, owner, hint, depth);
        }
        if (types.size() > 3) {
            return Shape.any();
        }
        if (types.contains("object") && types.contains("string")) {
            var object = fromType("object", flat, owner, hint, depth);
            return object instanceof Shape.Json ? object.with(orText(object.constraints())) : object;
        }
        var shapes = types.stream()
                .map(type -> fromType(type, flat, owner, hint, depth))
                .toList();
        return shapes.size() == 1 ? shapes.get(0) : Shape.union(shapes);
    }

    private Shape fromBranches(Fields flat, String owner, String hint, int depth) {
        var branches = branches(flat)
                .map(branch -> shape(branch, owner, hint, depth + 1))
                .toList();
        return Alternatives.ofShapes(branches);
    }

    private Shape fromType(String type, Fields flat, String owner, String hint, int depth) {
        var constraints = constraints(flat);
        return switch (type) {
            case "array" -> new Shape.ListOf(items(flat, owner, hint, depth), constraints);
            case "object" -> objectShape(flat, owner, hint, depth).with(constraints);
            default ->
                Optional.ofNullable(KINDS.get(type))
                        .<Shape>map(kind -> new Shape.Scalar(kind, constraints))
                        .orElseGet(Shape::any);
        };
    }

    private Shape items(Fields flat, String owner, String hint, int depth) {
        return flat.findObject("items")
                .or(() -> flat.value("items")
                        .filter(List.class::isInstance)
                        .map(list -> flat.objects("items").get(0)))
                .map(items -> shape(items, owner, hint, depth + 1))
                .orElseGet(Shape::any);
    }

    private Shape objectShape(Fields flat, String owner, String hint, int depth) {
        var patterns = flat.object("patternProperties").children();
        var values = Stream.concat(
                        patterns.values().stream(),
                        patterns.isEmpty() ? flat.findObject("additionalProperties").stream() : Stream.empty())
                .map(value -> shape(value, owner, hint, depth + 1))
                .toList();
        var value = Alternatives.ofShapes(values);
        if (values.isEmpty() || value instanceof Shape.Any) {
            return Shape.json();
        }
        Optional<String> key = patterns.size() == 1 ? patterns.keySet().stream().findFirst() : Optional.empty();
        return new Shape.MapOf(value, key, Constraints.NONE);
    }

    /** The constraints of the node and, where its branches hold nothing but constraints, theirs as alternatives. */
    private Constraints constraints(Fields flat) {
        var own = ConstraintsFormat.readNode(flat);
        var branches =
                schema.branches(flat).stream().map(ConstraintsFormat::readNode).toList();
        var alternatives = Alternatives.ofConstraints(branches);
        if (alternatives.isEmpty()) {
            return own;
        }
        return own.isEmpty()
                ? alternatives
                : own.withAnyOf(alternatives.anyOf().isEmpty() ? List.of(alternatives) : alternatives.anyOf());
    }

    private static Shape jsonText() {
        return Shape.scalar(Kind.STRING).with(Constraints.NONE.withFormats(List.of("json")));
    }

    /** A free-form object that may be given as JSON text too has the format {@code json}. */
    private static Constraints orText(Constraints constraints) {
        return constraints.withFormats(List.of("json"));
    }

    private static Constraints sizeOnly(Fields flat) {
        var size = ConstraintsFormat.readNode(flat).size();
        return Constraints.NONE.withSize(size);
    }

    private static String lastSegment(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
