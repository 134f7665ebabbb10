package dev.cfn4j.analysis.validate.scenario;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a value can still be.
 *
 * @param only these, where they are known
 * @param never not these; empty where {@code only} is known
 */
record Range(@Nullable Set<String> only, Set<String> never) {
    static Range of(Symbol symbol) {
        return new Range(symbol.values().orElse(null), Set.of());
    }

    Truth is(String text) {
        if (only == null) {
            return never.contains(text) ? Truth.NO : Truth.OPEN;
        }
        return !only.contains(text) ? Truth.NO : only.size() == 1 ? Truth.YES : Truth.OPEN;
    }

    boolean isEmpty() {
        return only != null && only.isEmpty();
    }

    Range to(String text) {
        return new Range(Set.of(text), Set.of());
    }

    Range without(String text) {
        Set<String> fewer = new LinkedHashSet<>(only == null ? never : only);
        if (only == null) {
            fewer.add(text);
            return new Range(null, fewer);
        }
        fewer.remove(text);
        return new Range(fewer, Set.of());
    }

    /** The single text that it must be, or null. */
    @Nullable
    String single() {
        return only != null && only.size() == 1 ? only.iterator().next() : null;
    }

    Range with(Range other) {
        if (only == null && other.only == null) {
            Set<String> both = new LinkedHashSet<>(never);
            both.addAll(other.never);
            return new Range(null, both);
        }
        Set<String> kept = new LinkedHashSet<>(only == null ? Objects.requireNonNull(other.only) : only);
        kept.removeIf(text -> is(text) == Truth.NO || other.is(text) == Truth.NO);
        return new Range(kept, Set.of());
    }
}
