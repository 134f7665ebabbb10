package dev.cfn4j.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The JSON shape of a value, with the constraints of that value. */
public sealed interface Shape {
    /** What the value must satisfy beyond its shape. */
    Constraints constraints();

    /** The same shape with other constraints. */
    Shape with(Constraints constraints);

    /** Whether the shape says exactly what is allowed: nothing in it is free-form or unknown. */
    default boolean isExact() {
        return true;
    }

    /** The kinds of scalar values. */
    enum Kind {
        /** A text. */
        STRING,
        /** A whole number, beyond 32 bits at times. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN
    }

    /**
     * A text, a number or a truth value.
     *
     * @param kind which of them
     * @param constraints what it must satisfy
     */
    record Scalar(Kind kind, Constraints constraints) implements Shape {
        @Override
        public Scalar with(Constraints other) {
            return new Scalar(kind, other);
        }
    }

    /**
     * A list of values of one shape.
     *
     * @param item the shape of each item
     * @param constraints what the list must satisfy
     */
    record ListOf(Shape item, Constraints constraints) implements Shape {
        @Override
        public ListOf with(Constraints other) {
            return new ListOf(item, other);
        }

        @Override
        public boolean isExact() {
            return item.isExact();
        }
    }

    /**
     * An object with any member names and values of one shape.
     *
     * @param value the shape of each member's value
     * @param keyPattern the regular expression of the member names
     * @param constraints what the map must satisfy
     */
    record MapOf(Shape value, Optional<String> keyPattern, Constraints constraints) implements Shape {
        @Override
        public MapOf with(Constraints other) {
            return new MapOf(value, keyPattern, other);
        }

        @Override
        public boolean isExact() {
            return value.isExact();
        }
    }

    /**
     * An object whose members the resource type's definition of that name lists.
     *
     * @param definition the name of the definition
     * @param constraints what the object must satisfy
     */
    record Ref(String definition, Constraints constraints) implements Shape {
        @Override
        public Ref with(Constraints other) {
            return new Ref(definition, other);
        }
    }

    /**
     * One of several shapes.
     *
     * @param alternatives the shapes, at least two, all different
     * @param constraints what the value must satisfy whichever it is
     */
    record Union(List<Shape> alternatives, Constraints constraints) implements Shape {
        /** Copies the alternatives. */
        public Union {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Union with(Constraints other) {
            return new Union(alternatives, other);
        }

        @Override
        public boolean isExact() {
            return alternatives.stream().allMatch(Shape::isExact);
        }
    }

    /**
     * A free-form object, or the same as JSON text: nothing is known of its members.
     *
     * @param constraints what the object must satisfy
     */
    record Json(Constraints constraints) implements Shape {
        @Override
        public Json with(Constraints other) {
            return new Json(other);
        }

        @Override
        public boolean isExact() {
            return false;
        }
    }

    /**
     * Anything: the sources say nothing.
     *
     * @param constraints what the value must satisfy
     */
    record Any(Constraints constraints) implements Shape {
        @Override
        public Any with(Constraints other) {
            return new Any(other);
        }

        @Override
        public boolean isExact() {
            return false;
        }
    }

    /** A scalar without constraints. */
    static Scalar scalar(Kind kind) {
        return new Scalar(kind, Constraints.NONE);
    }

    /** A list without constraints. */
    static ListOf listOf(Shape item) {
        return new ListOf(item, Constraints.NONE);
    }

    /** A map without constraints. */
    static MapOf mapOf(Shape value) {
        return new MapOf(value, Optional.empty(), Constraints.NONE);
    }

    /** One of several shapes, equal ones taken once, without constraints. */
    static Union union(List<? extends Shape> alternatives) {
        return new Union(List.copyOf(new LinkedHashSet<>(alternatives)), Constraints.NONE);
    }

    /** A reference to a definition. */
    static Ref ref(String definition) {
        return new Ref(definition, Constraints.NONE);
    }

    /** A free-form object. */
    static Json json() {
        return new Json(Constraints.NONE);
    }

    /** Anything. */
    static Any any() {
        return new Any(Constraints.NONE);
    }

    /** This shape without any constraints but formats, at all depths. */
    default Shape formatted() {
        if (this instanceof ListOf list) {
            return listOf(list.item().formatted());
        }
        return this instanceof Scalar scalar
                ? scalar.with(Constraints.NONE.withFormats(scalar.constraints().formats()))
                : bare();
    }

    /** This shape without any constraints, at all depths. */
    default Shape bare() {
        if (this instanceof ListOf list) {
            return listOf(list.item().bare());
        }
        if (this instanceof MapOf map) {
            return mapOf(map.value().bare());
        }
        if (this instanceof Union union) {
            return union(union.alternatives().stream().map(Shape::bare).toList());
        }
        return with(Constraints.NONE);
    }
}
