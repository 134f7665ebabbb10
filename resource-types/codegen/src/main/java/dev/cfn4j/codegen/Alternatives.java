package dev.cfn4j.codegen;

import com.palantir.javapoet.TypeName;
import dev.cfn4j.spec.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The setters of a union: those of each alternative, where the compiler can tell them apart. */
final class Alternatives {
    private Alternatives() {}

    /** The setters of a union, given those of each alternative. */
    static List<Overload> of(Shape.Union union, Function<Shape, List<Overload>> ofShape) {
        return distinguishable(union.alternatives()).stream()
                .flatMap(alternative -> ofShape.apply(alternative).stream())
                .collect(Collectors.groupingBy(Overload::erasure, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(Alternatives::merged)
                .toList();
    }

    /** A structure stands for JSON text of the same: one way to say it, typed to the end. */
    private static List<Shape> distinguishable(List<Shape> alternatives) {
        boolean structured = alternatives.stream().anyMatch(Shape.Ref.class::isInstance);
        return alternatives.stream()
                .filter(shape -> !structured || !isJsonText(shape))
                .toList();
    }

    private static boolean isJsonText(Shape shape) {
        return shape instanceof Shape.Scalar && shape.constraints().formats().contains("json");
    }

    /**
     * What remains of overloads of one erasure: equal ones once, others widened to what they have in common; none of functions
     * that fill different structures, since a lambda would fit them all.
     */
    private static Stream<Overload> merged(List<Overload> group) {
        Overload first = group.get(0);
        if (group.stream().allMatch(first::equals)) {
            return Stream.of(first);
        }
        return first.takesConsumer() ? Stream.empty() : Stream.of(first.widened(ValueTypes.common(arguments(group))));
    }

    private static Set<TypeName> arguments(List<Overload> group) {
        return group.stream().map(Overload::argument).collect(Collectors.toSet());
    }
}
