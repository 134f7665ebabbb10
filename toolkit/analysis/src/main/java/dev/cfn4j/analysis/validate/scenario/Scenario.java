package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.validate.scenario.Formula.All;
import dev.cfn4j.analysis.validate.scenario.Formula.Any;
import dev.cfn4j.analysis.validate.scenario.Formula.Named;
import dev.cfn4j.analysis.validate.scenario.Formula.Not;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of the conditions at some place of a template. It is never a contradiction, as far as bounded work can tell.
 * Not safe for use by several threads, as nothing of one validation is.
 */
public final class Scenario {
    private final Conditions conditions;
    private final Assumptions assumptions;
    private final Map<String, Boolean> said;
    private final Map<String, Optional<Scenario>> further = new HashMap<>();

    Scenario(Conditions conditions, Assumptions assumptions, Map<String, Boolean> said) {
        this.conditions = conditions;
        this.assumptions = assumptions;
        this.said = Collections.unmodifiableMap(said);
    }

    /** The conditions that were assumed on the way here, in order. */
    public Map<String, Boolean> known() {
        return said;
    }

    /** Whether no condition was assumed, so that every branch can be taken. */
    public boolean isFree() {
        return said.isEmpty();
    }

    /** This where that condition holds, or does not, too; empty if that cannot be. */
    public Optional<Scenario> with(String condition, boolean holds) {
        Boolean before = said.get(condition);
        if (before != null) {
            return before == holds ? Optional.of(this) : Optional.empty();
        }
        String key = (holds ? "+" : "-") + condition;
        Optional<Scenario> known = further.get(key);
        if (known == null) {
            known = assuming(holds ? new Named(condition) : new Named(condition).negated());
            further.put(key, known);
        }
        return known;
    }

    /** This where a parameter has that value too; empty if that cannot be. */
    public Optional<Scenario> withParameter(String parameter, String value) {
        return conditions
                .findParameter(parameter)
                .map(symbol -> assuming(new Formula.Is(symbol, value)))
                .orElse(Optional.of(this));
    }

    /** This where the formula is so too; empty if that cannot be. */
    public Optional<Scenario> assuming(Formula formula) {
        if (formula.equals(Formula.always()) || conditions.effort().isUsedUp()) {
            return Optional.of(this);
        }
        conditions.effort().startQuestion();
        Assumptions more = assumptions.copy();
        if (!more.assume(formula, true)) {
            return Optional.empty();
        }
        Optional<Assumptions> solution = new Search(conditions.effort()).solve(more);
        return solution.map(it -> new Scenario(conditions, more, said(formula, it)));
    }

    /** Whether the formula can be so here. */
    public boolean allows(Formula formula) {
        return assuming(formula).isPresent();
    }

    /** Whether a condition holds here, where that is sure. */
    public Optional<Boolean> holds(String condition) {
        Boolean before = said.get(condition);
        if (before != null) {
            return Optional.of(before);
        }
        boolean can = with(condition, true).isPresent();
        boolean canNot = with(condition, false).isPresent();
        return can == canNot ? Optional.empty() : Optional.of(can);
    }

    /** The scenario in words: {@code IsProd holds and IsTest does not hold}; empty where nothing was assumed. */
    public String words() {
        return said.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() ? " holds" : " does not hold"))
                .collect(Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return said.isEmpty() ? "anywhere" : "where " + words();
    }

    /** The conditions that the formula names, as far as the solution decides them. */
    private Map<String, Boolean> said(Formula formula, Assumptions solution) {
        Map<String, Boolean> more = new LinkedHashMap<>(said);
        collect(formula, solution, more);
        return more;
    }

    private static void collect(Formula formula, Assumptions solution, Map<String, Boolean> into) {
        if (formula instanceof Named name) {
            Boolean holds = solution.named().get(name.condition());
            if (holds != null) {
                into.putIfAbsent(name.condition(), holds);
            }
        } else if (formula instanceof Not not) {
            collect(not.inner(), solution, into);
        } else {
            parts(formula).forEach(part -> collect(part, solution, into));
        }
    }

    private static List<Formula> parts(Formula formula) {
        return formula instanceof All all ? all.parts() : formula instanceof Any any ? any.parts() : List.of();
    }
}
