package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.validate.scenario.Formula.All;
import dev.cfn4j.analysis.validate.scenario.Formula.Any;
import dev.cfn4j.analysis.validate.scenario.Formula.Constant;
import dev.cfn4j.analysis.validate.scenario.Formula.Is;
import dev.cfn4j.analysis.validate.scenario.Formula.Named;
import dev.cfn4j.analysis.validate.scenario.Formula.Not;
import dev.cfn4j.analysis.validate.scenario.Formula.Same;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is taken for true, and all that follows from it without trying. */
final class Assumptions {
    private final Map<String, Formula> definitions;
    private final Effort effort;
    private final Map<String, Boolean> named;
    private final Map<Symbol, Range> ranges;
    private final Map<Formula, Boolean> opaque;
    private final Deque<Literal> waiting = new ArrayDeque<>();
    private List<Clause> clauses;
    private boolean isContradictory;

    /** A formula that is so, or is not. */
    record Literal(Formula formula, boolean holds) {}

    /** At least one of these is true. */
    record Clause(List<Literal> literals) {}

    Assumptions(Map<String, Formula> definitions, Effort effort) {
        this.definitions = definitions;
        this.effort = effort;
        this.named = new LinkedHashMap<>();
        this.ranges = new HashMap<>();
        this.opaque = new HashMap<>();
        this.clauses = new ArrayList<>();
    }

    private Assumptions(Assumptions other) {
        this.definitions = other.definitions;
        this.effort = other.effort;
        this.named = new LinkedHashMap<>(other.named);
        this.ranges = new HashMap<>(other.ranges);
        this.opaque = new HashMap<>(other.opaque);
        this.clauses = new ArrayList<>(other.clauses);
        this.isContradictory = other.isContradictory;
        effort.spend(1 + named.size() + ranges.size() + clauses.size());
    }

    Assumptions copy() {
        return new Assumptions(this);
    }

    Map<String, Boolean> named() {
        return named;
    }

    /** Whether nothing is left to choose. */
    boolean isDecided() {
        return clauses.isEmpty();
    }

    /** Takes a clause away, to be satisfied by the caller's choice. */
    Clause removeClause() {
        return clauses.remove(0);
    }

    Range range(Symbol symbol) {
        Range range = ranges.get(symbol);
        return range == null ? Range.of(symbol) : range;
    }

    /** What is known of the formula. */
    Truth judge(Formula formula) {
        return new Judgement(this, definitions, effort).of(formula);
    }

    Truth opaque(Formula formula) {
        Boolean known = opaque.get(formula);
        return known == null ? Truth.OPEN : Truth.of(known);
    }

    /** Takes the formula for true or false, with what follows; false if that contradicts what was assumed before. */
    boolean assume(Formula formula, boolean holds) {
        waiting.add(new Literal(formula, holds));
        settle();
        return !isContradictory;
    }

    private void settle() {
        do {
            while (!waiting.isEmpty() && !isContradictory) {
                if (!effort.spend(1)) {
                    waiting.clear();
                    return;
                }
                take(waiting.remove());
            }
        } while (!isContradictory && shortenClauses());
        waiting.clear();
    }

    private void take(Literal literal) {
        Formula formula = literal.formula();
        boolean holds = literal.holds();
        if (formula instanceof Constant constant) {
            isContradictory |= constant.value() != holds;
        } else if (formula instanceof Not not) {
            waiting.add(new Literal(not.inner(), !holds));
        } else if (formula instanceof Named name) {
            takeNamed(name, holds);
        } else if (formula instanceof Is is) {
            Range range = range(is.symbol());
            narrow(is.symbol(), range.is(is.text()), holds, holds ? range.to(is.text()) : range.without(is.text()));
        } else if (formula instanceof Same same) {
            takeSame(same, holds);
        } else if (formula instanceof All all) {
            takeParts(all.parts(), holds, holds);
        } else if (formula instanceof Any any) {
            takeParts(any.parts(), !holds, holds);
        } else {
            takeOpaque(formula, holds);
        }
    }

    private void takeNamed(Named name, boolean holds) {
        Boolean before = named.putIfAbsent(name.condition(), holds);
        if (before != null) {
            isContradictory |= before != holds;
            return;
        }
        Formula definition = definitions.get(name.condition());
        if (definition != null) {
            waiting.add(new Literal(definition, holds));
        }
    }

    private void takeParts(List<Formula> parts, boolean each, boolean holds) {
        effort.spend(parts.size());
        List<Literal> literals =
                parts.stream().map(part -> new Literal(part, holds)).toList();
        if (each) {
            waiting.addAll(literals);
        } else {
            clauses.add(new Clause(literals));
        }
    }

    private void takeOpaque(Formula formula, boolean holds) {
        Boolean before = opaque.putIfAbsent(formula, holds);
        isContradictory |= before != null && before != holds;
    }

    private void takeSame(Same same, boolean holds) {
        takeOpaque(same, holds);
        Range left = range(same.left());
        Range right = range(same.right());
        if (holds) {
            narrow(same.left(), Truth.OPEN, true, left.with(right));
            narrow(same.right(), Truth.OPEN, true, left.with(right));
            return;
        }
        String leftText = left.single();
        String rightText = right.single();
        if (leftText != null) {
            narrow(same.right(), right.is(leftText), false, right.without(leftText));
        } else if (rightText != null) {
            narrow(same.left(), left.is(rightText), false, left.without(rightText));
        }
    }

    private void narrow(Symbol symbol, Truth before, boolean holds, Range range) {
        if (before == Truth.OPEN) {
            effort.spend(
                    range.only() == null ? range.never().size() : range.only().size());
            ranges.put(symbol, range);
            isContradictory |= range.isEmpty();
        } else {
            isContradictory |= before != Truth.of(holds);
        }
    }

    /** Drops what cannot be from the clauses; true where one thing was left of a clause and is to be taken. */
    private boolean shortenClauses() {
        List<Clause> shorter = new ArrayList<>(clauses.size());
        for (Clause clause : clauses) {
            List<Literal> left = open(clause);
            if (left == null) {
                continue;
            }
            if (left.isEmpty()) {
                isContradictory = true;
            } else if (left.size() == 1) {
                waiting.add(left.get(0));
            } else {
                shorter.add(left.size() == clause.literals().size() ? clause : new Clause(left));
            }
        }
        clauses = shorter;
        return !waiting.isEmpty();
    }

    /** What may still make the clause true; null where something does. */
    private @Nullable List<Literal> open(Clause clause) {
        List<Literal> open = new ArrayList<>(clause.literals().size());
        for (Literal literal : clause.literals()) {
            Truth truth = judge(literal.formula());
            if (truth == Truth.OPEN) {
                open.add(literal);
            } else if (truth.is(literal.holds())) {
                return null;
            }
        }
        return open;
    }
}
