package dev.cfn4j.analysis.validate.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a value that deployment decides, or the texts that it is, each with when it is.
 *
 * @param symbol the value that deployment decides; null where the texts are known
 * @param texts the texts, and when each is it
 */
record Cases(@Nullable Symbol symbol, Map<String, Formula> texts) {
    static Cases of(String text) {
        return new Cases(null, Map.of(text, Formula.always()));
    }

    static Cases of(Symbol symbol) {
        return new Cases(symbol, Map.of());
    }

    static Cases of(Map<String, Formula> texts) {
        return new Cases(null, new LinkedHashMap<>(texts));
    }

    /** When both sides are the same. */
    Formula equalTo(Cases other) {
        if (symbol == null) {
            return other.symbol == null ? bothKnown(other) : other.is(texts);
        }
        if (other.symbol == null) {
            return is(other.texts);
        }
        if (symbol == other.symbol) {
            return Formula.always();
        }
        return symbol.number() < other.symbol.number()
                ? new Formula.Same(symbol, other.symbol)
                : new Formula.Same(other.symbol, symbol);
    }

    private Formula bothKnown(Cases other) {
        List<Formula> ways = new ArrayList<>();
        for (Map.Entry<String, Formula> mine : texts.entrySet()) {
            Formula theirs = other.texts.get(mine.getKey());
            if (theirs != null) {
                ways.add(mine.getValue().and(theirs));
            }
        }
        return Formula.any(ways);
    }

    private Formula is(Map<String, Formula> others) {
        List<Formula> ways = new ArrayList<>();
        others.forEach((text, when) -> ways.add(when.and(is(text))));
        return Formula.any(ways);
    }

    private Formula is(String text) {
        Symbol it = Objects.requireNonNull(symbol);
        boolean can = it.values().map(values -> values.contains(text)).orElse(true);
        return can ? new Formula.Is(it, text) : Formula.never();
    }
}
