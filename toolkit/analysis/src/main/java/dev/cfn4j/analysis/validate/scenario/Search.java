package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.validate.scenario.Assumptions.Clause;
import dev.cfn4j.analysis.validate.scenario.Assumptions.Literal;
import java.util.Optional;

/** Looks for a case that satisfies assumptions, by trying what is open in turn; gives up where the effort is spent. */
final class Search {
    private static final int DEEPEST = 100;

    private final Effort effort;

    Search(Effort effort) {
        this.effort = effort;
    }

    /** A case where all clauses are satisfied; empty where there is none for sure; where effort is spent, as far as it came. */
    Optional<Assumptions> solve(Assumptions assumptions) {
        return solve(assumptions, 0);
    }

    private Optional<Assumptions> solve(Assumptions assumptions, int depth) {
        if (assumptions.isDecided()) {
            return Optional.of(assumptions);
        }
        if (depth == DEEPEST || !effort.spend(1)) {
            effort.stop();
            return Optional.of(assumptions);
        }
        Assumptions rest = assumptions.copy();
        Clause clause = rest.removeClause();
        for (Literal literal : clause.literals()) {
            Assumptions tried = rest.copy();
            if (tried.assume(literal.formula(), literal.holds())) {
                Optional<Assumptions> solution = solve(tried, depth + 1);
                if (solution.isPresent()) {
                    return solution;
                }
            }
            if (!rest.assume(literal.formula(), !literal.holds())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
