package dev.cfn4j.spec.registry;

import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes one of several alternatives where they are the same but for their constraints. */
final class Alternatives {
    private Alternatives() {}

    /** One shape for all: the only one, one with alternative constraints, or a union. */
    static Shape ofShapes(List<Shape> shapes) {
        Map<Shape, List<Constraints>> byShape = new LinkedHashMap<>();
        for (var shape : flat(shapes)) {
            if (!(shape instanceof Shape.Any)) {
                byShape.computeIfAbsent(mergeable(shape), key -> new ArrayList<>())
                        .add(shape.constraints());
            }
        }
        List<Shape> merged = byShape.entrySet().stream()
                .map(entry -> entry.getKey().with(ofConstraints(entry.getValue())))
                .toList();
        return switch (merged.size()) {
            case 0 -> Shape.any();
            case 1 -> merged.get(0);
            default -> Shape.union(merged);
        };
    }

    /** Constraints that hold when one of the alternatives does. */
    static Constraints ofConstraints(List<Constraints> alternatives) {
        var distinct = alternatives.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.contains(Constraints.NONE)) {
            return Constraints.NONE;
        }
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        if (distinct.stream().allMatch(one -> one.equals(onlyFormats(union(List.of(one), Constraints::formats))))) {
            return onlyFormats(union(distinct, Constraints::formats));
        }
        if (distinct.stream()
                .allMatch(one -> one.equals(Constraints.NONE.withAllowedValues(one.allowedValues(), false)))) {
            return Constraints.NONE.withAllowedValues(union(distinct, Constraints::allowedValues), false);
        }
        return Constraints.NONE.withAnyOf(distinct);
    }

    /** Lists and maps of the same thing merge only when their items are equal; scalars always. */
    private static Shape mergeable(Shape shape) {
        return shape.with(Constraints.NONE);
    }

    private static List<Shape> flat(List<Shape> shapes) {
        return shapes.stream()
                .flatMap(shape ->
                        shape instanceof Shape.Union union ? union.alternatives().stream() : List.of(shape).stream())
                .toList();
    }

    private static Constraints onlyFormats(List<String> formats) {
        return Constraints.NONE.withFormats(formats);
    }

    private static List<String> union(List<Constraints> all, Function<Constraints, List<String>> part) {
        return all.stream().flatMap(one -> part.apply(one).stream()).distinct().toList();
    }
}
