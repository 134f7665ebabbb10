package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.spec.Shape;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a shape expects, in words. */
final class Expected {
    private Expected() {}

    static String of(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            String kind = scalar.kind().name().toLowerCase(Locale.ROOT);
            return (kind.equals("integer") ? "an " : "a ") + kind;
        }
        if (shape instanceof Shape.Union union) {
            return union.alternatives().stream().map(Expected::of).distinct().collect(Collectors.joining(" or "));
        }
        return shape instanceof Shape.ListOf
                ? "a list"
                : shape instanceof Shape.Json ? "an object or JSON text" : "an object";
    }
}
