package dev.cfn4j.engine.explain;

import dev.cfn4j.spec.Bounds;
import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a value may be, in words. */
final class ShapeWords {
    private static final int FEW = 4;

    private ShapeWords() {}

    /** The type alone: {@code list of string}. */
    static String type(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return "list of " + type(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return "map of " + type(map.value());
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream()
                    .map(ShapeWords::type)
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }
        if (shape instanceof Shape.Ref ref) {
            return ref.definition();
        }
        return shape instanceof Shape.Json ? "JSON object" : "anything";
    }

    /** Type and limits on one line; of many allowed values only their number. */
    static String brief(Shape shape) {
        List<String> parts = new ArrayList<>();
        parts.add(type(shape));
        Constraints constraints = innermost(shape).constraints();
        add("", constraints.value(), parts);
        add("length ", constraints.length(), parts);
        add("items ", shape.constraints().size(), parts);
        List<String> allowed = constraints.allowedValues();
        if (!allowed.isEmpty()) {
            parts.add("one of " + (allowed.size() > FEW ? allowed.size() + " values" : String.join("|", allowed)));
        }
        return String.join(", ", parts);
    }

    private static void add(String what, Bounds bounds, List<String> parts) {
        if (!bounds.isEmpty()) {
            parts.add(what + bounds);
        }
    }

    /** The shape of the items or values where it is a list or a map. */
    static Shape innermost(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return innermost(list.item());
        }
        return shape instanceof Shape.MapOf map ? innermost(map.value()) : shape;
    }
}
