package dev.cfn4j.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the lists of allowed texts in a shape, at any depth; allowed numbers stay numbers. */
public final class AllowedValues {
    private AllowedValues() {}

    /** The lists, each once, in the order of the shape. */
    public static Set<List<String>> in(Shape shape) {
        Set<List<String>> result = new LinkedHashSet<>();
        scalars(shape)
                .filter(scalar -> scalar.kind() == Shape.Kind.STRING)
                .map(scalar -> scalar.constraints().allowedValues())
                .filter(values -> !values.isEmpty())
                .forEach(result::add);
        return result;
    }

    private static Stream<Shape.Scalar> scalars(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return Stream.of(scalar);
        }
        if (shape instanceof Shape.ListOf list) {
            return scalars(list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            return scalars(map.value());
        }
        return shape instanceof Shape.Union union
                ? union.alternatives().stream().flatMap(AllowedValues::scalars)
                : Stream.empty();
    }
}
