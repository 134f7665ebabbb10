package dev.cfn4j.analysis.validate.scenario;

import java.util.List;
import java.util.stream.Stream;

/** What must be true for something to be so, over conditions and equalities. */
public sealed interface Formula {
    /** Always so. */
    static Formula always() {
        return new Constant(true);
    }

    /** Never so. */
    static Formula never() {
        return new Constant(false);
    }

    /** Always or never. */
    record Constant(boolean value) implements Formula {}

    /** Where a condition of the template holds. */
    record Named(String condition) implements Formula {}

    /** Where a value that is known at deployment is that text. */
    record Is(Symbol symbol, String text) implements Formula {}

    /** Where two values that are known at deployment are the same; they are kept in one order. */
    record Same(Symbol left, Symbol right) implements Formula {}

    /** What nothing is known of; equal objects are the same question. */
    record Unknown(Object question) implements Formula {}

    /** Where something is not so. */
    record Not(Formula inner) implements Formula {}

    /** Where all of these are so. */
    record All(List<Formula> parts) implements Formula {
        /** Keeps a copy. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Where at least one of these is so. */
    record Any(List<Formula> parts) implements Formula {
        /** Keeps a copy. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Where all of these are so. */
    static Formula all(List<Formula> parts) {
        if (parts.contains(never())) {
            return never();
        }
        List<Formula> open = parts.stream()
                .filter(part -> !part.equals(always()))
                .flatMap(part -> part instanceof All all ? all.parts.stream() : Stream.of(part))
                .toList();
        return open.isEmpty() ? always() : open.size() == 1 ? open.get(0) : new All(open);
    }

    /** Where at least one of these is so. */
    static Formula any(List<Formula> parts) {
        if (parts.contains(always())) {
            return always();
        }
        List<Formula> open = parts.stream()
                .filter(part -> !part.equals(never()))
                .flatMap(part -> part instanceof Any any ? any.parts.stream() : Stream.of(part))
                .toList();
        return open.isEmpty() ? never() : open.size() == 1 ? open.get(0) : new Any(open);
    }

    /** Where this and the other are so. */
    default Formula and(Formula other) {
        return all(List.of(this, other));
    }

    /** Where this or the other is so. */
    default Formula or(Formula other) {
        return any(List.of(this, other));
    }

    /** Where this is not so. */
    default Formula negated() {
        return this instanceof Constant constant
                ? new Constant(!constant.value)
                : this instanceof Not not ? not.inner : new Not(this);
    }
}
