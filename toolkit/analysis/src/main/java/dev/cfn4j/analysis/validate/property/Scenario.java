package dev.cfn4j.analysis.validate.property;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the conditions at some place of a template.
 *
 * @param known conditions that hold or do not hold there
 */
record Scenario(Map<String, Boolean> known) {
    /** Nothing is known. */
    static final Scenario ANY = new Scenario(Map.of());

    /** Whether nothing is known, so that every branch can be taken. */
    boolean isFree() {
        return known.isEmpty();
    }

    /** Whether the condition holds, if that is known. */
    Optional<Boolean> holds(String condition) {
        return Optional.ofNullable(known.get(condition));
    }

    /** This and what one more condition does. */
    Scenario with(String condition, boolean holds) {
        Map<String, Boolean> more = new LinkedHashMap<>(known);
        more.put(condition, holds);
        return new Scenario(more);
    }
}
