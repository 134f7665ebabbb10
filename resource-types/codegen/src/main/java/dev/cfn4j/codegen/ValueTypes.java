package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cfn4j.spec.Shape;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Java types for values of a shape.
 *
 * @param structures the class of a definition
 */
record ValueTypes(Function<String, ClassName> structures) {
    private static final Set<TypeName> SCALARS = Set.of(JavaTypes.STRING, JavaTypes.NUMBER, JavaTypes.BOOLEAN);

    /** The class of the structure that a shape refers to. */
    ClassName structure(Shape.Ref ref) {
        return structures.apply(ref.definition());
    }

    /** The type argument of a {@code Value} that resolves to the shape. */
    TypeName argument(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> JavaTypes.STRING;
                case INTEGER, NUMBER -> JavaTypes.any(JavaTypes.NUMBER);
                case BOOLEAN -> JavaTypes.BOOLEAN;
            };
        }
        if (shape instanceof Shape.Ref ref) {
            return structure(ref);
        }
        if (shape instanceof Shape.ListOf list) {
            return JavaTypes.any(JavaTypes.list(member(list.item())));
        }
        if (shape instanceof Shape.MapOf map) {
            return JavaTypes.any(JavaTypes.map(member(map.value())));
        }
        return JavaTypes.ANYTHING;
    }

    /** What stands for the shape inside a collection: a structure or a value of one, or else literals and values mixed. */
    TypeName member(Shape shape) {
        return shape instanceof Shape.Ref ref ? JavaTypes.any(JavaTypes.value(structure(ref))) : JavaTypes.ANYTHING;
    }

    /** The class that literals of the shape have at run time. */
    ClassName literalClass(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING -> JavaTypes.STRING;
                case INTEGER, NUMBER -> JavaTypes.NUMBER;
                case BOOLEAN -> JavaTypes.BOOLEAN;
            };
        }
        if (shape instanceof Shape.Ref ref) {
            return structure(ref);
        }
        if (shape instanceof Shape.ListOf) {
            return JavaTypes.ITERABLE;
        }
        return shape instanceof Shape.MapOf ? JavaTypes.MAP : JavaTypes.OBJECT;
    }

    /** The narrowest type argument that all these have in common. */
    static TypeName common(Collection<TypeName> arguments) {
        Set<TypeName> bounds = arguments.stream().map(ValueTypes::erasedBound).collect(Collectors.toSet());
        if (SCALARS.containsAll(bounds)) {
            // Strings, numbers and booleans are Serializable; lists, maps and structures are not.
            return JavaTypes.any(JavaTypes.SERIALIZABLE);
        }
        if (bounds.equals(Set.of(JavaTypes.LIST))) {
            return JavaTypes.any(JavaTypes.list(JavaTypes.ANYTHING));
        }
        return bounds.equals(Set.of(JavaTypes.MAP))
                ? JavaTypes.any(JavaTypes.map(JavaTypes.ANYTHING))
                : JavaTypes.ANYTHING;
    }

    private static TypeName erasedBound(TypeName argument) {
        TypeName bound =
                argument instanceof WildcardTypeName any ? any.upperBounds().get(0) : argument;
        return bound instanceof ParameterizedTypeName generic ? generic.rawType() : bound;
    }

    /** The type of a scalar's literals in a parameter list. */
    static TypeName literal(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case STRING -> JavaTypes.STRING;
            case INTEGER -> TypeName.LONG;
            case NUMBER -> TypeName.DOUBLE;
            case BOOLEAN -> TypeName.BOOLEAN;
        };
    }
}
