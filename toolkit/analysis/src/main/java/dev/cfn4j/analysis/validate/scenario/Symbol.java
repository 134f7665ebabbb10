package dev.cfn4j.analysis.validate.scenario;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that only deployment decides: a parameter, a pseudo parameter or what a function makes of them. One object is one value. */
public final class Symbol {
    private final int number;
    private final String name;
    private final @Nullable Set<String> values;

    Symbol(int number, String name, @Nullable Set<String> values) {
        this.number = number;
        this.name = name;
        this.values = values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /** The parameter's name, or the function that makes it. */
    public String name() {
        return name;
    }

    /** All values that it can have, where they are known. */
    public Optional<Set<String>> values() {
        return Optional.ofNullable(values);
    }

    /** A number of its own, in the order of first mention. */
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return name;
    }
}
