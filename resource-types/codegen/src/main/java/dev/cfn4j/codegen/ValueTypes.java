package dev.cfn4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cfn4j.spec.Shape;
import java.util.function.Function;

/**
 * The Java types for values of a shape.
 *
 * @param structures the class of a definition
 */
record ValueTypes(Function<String, ClassName> structures) {
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
