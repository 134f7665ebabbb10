package dev.cfn4j.codegen;

import dev.cfn4j.spec.Shape;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shapes in words. */
final class ShapeText {
    private ShapeText() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return "list of " + of(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return "map of " + of(map.value());
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().map(ShapeText::of).collect(Collectors.joining(" or "));
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }
        if (shape instanceof Shape.Ref ref) {
            return ref.definition();
        }
        return shape instanceof Shape.Json ? "free-form object" : "anything";
    }
}
