package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import dev.cfn4j.spec.json.ConstraintsFormat;
import dev.cfn4j.spec.json.Fields;
import java.util.List;

/** Translates the service spec's types to shapes; a property type is referred to by the service spec's name. */
final class SpecShapes {
    private final ServiceSpec spec;

    SpecShapes(ServiceSpec spec) {
        this.spec = spec;
    }

    Shape shape(Fields type) {
        return switch (type.expectText("type")) {
            case "string" -> text(type);
            case "date-time" -> Shape.scalar(Kind.STRING);
            case "integer" -> Shape.scalar(Kind.INTEGER);
            case "number" -> Shape.scalar(Kind.NUMBER);
            case "boolean" -> Shape.scalar(Kind.BOOLEAN);
            case "array" -> Shape.listOf(shape(type.object("element")));
            case "map" -> Shape.mapOf(shape(type.object("element")));
            case "tag" -> Shape.ref("Tag");
            case "ref" -> reference(spec.definition(type));
            case "union" ->
                union(type.objects("types").stream().map(this::shape).toList());
            default -> Shape.json();
        };
    }

    /** A property type without properties is a free-form object. */
    private static Shape reference(Fields definition) {
        return definition.object("properties").names().isEmpty()
                ? Shape.json()
                : Shape.ref(definition.expectText("name"));
    }

    private static Shape text(Fields type) {
        var values = type.list("allowedValues").stream()
                .map(ConstraintsFormat::scalarText)
                .toList();
        return Shape.scalar(Kind.STRING).with(Constraints.NONE.withAllowedValues(values, false));
    }

    /** A free-form object or text is a free-form object that may be given as text. */
    private static Shape union(List<Shape> alternatives) {
        boolean textOrJson = alternatives.stream().anyMatch(Shape.Json.class::isInstance)
                && alternatives.stream()
                        .allMatch(one -> one instanceof Shape.Json || one.bare().equals(Shape.scalar(Kind.STRING)));
        return textOrJson ? Shape.json() : Shape.union(alternatives);
    }
}
