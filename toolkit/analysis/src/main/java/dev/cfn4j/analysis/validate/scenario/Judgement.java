package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.validate.scenario.Formula.All;
import dev.cfn4j.analysis.validate.scenario.Formula.Any;
import dev.cfn4j.analysis.validate.scenario.Formula.Constant;
import dev.cfn4j.analysis.validate.scenario.Formula.Is;
import dev.cfn4j.analysis.validate.scenario.Formula.Named;
import dev.cfn4j.analysis.validate.scenario.Formula.Not;
import dev.cfn4j.analysis.validate.scenario.Formula.Same;
import java.util.List;
import java.util.Map;

/** Reads a formula in the light of assumptions, not looking deeper than people write. */
final class Judgement {
    private static final int DEEPEST = 100;

    private final Assumptions assumptions;
    private final Map<String, Formula> definitions;
    private final Effort effort;
    private int depth;

    Judgement(Assumptions assumptions, Map<String, Formula> definitions, Effort effort) {
        this.assumptions = assumptions;
        this.definitions = definitions;
        this.effort = effort;
    }

    Truth of(Formula formula) {
        if (depth == DEEPEST || !effort.spend(1)) {
            effort.stop();
            return Truth.OPEN;
        }
        depth++;
        Truth truth = read(formula);
        depth--;
        return truth;
    }

    private Truth read(Formula formula) {
        if (formula instanceof Constant constant) {
            return Truth.of(constant.value());
        }
        if (formula instanceof Not not) {
            return of(not.inner()).negated();
        }
        if (formula instanceof Is is) {
            return assumptions.range(is.symbol()).is(is.text());
        }
        if (formula instanceof All all) {
            return parts(all.parts(), Truth.NO);
        }
        if (formula instanceof Any any) {
            return parts(any.parts(), Truth.YES);
        }
        if (formula instanceof Same same) {
            return same(same);
        }
        return formula instanceof Named name ? named(name) : assumptions.opaque(formula);
    }

    private Truth named(Named name) {
        Boolean known = assumptions.named().get(name.condition());
        if (known != null) {
            return Truth.of(known);
        }
        Formula definition = definitions.get(name.condition());
        return definition == null ? Truth.OPEN : of(definition);
    }

    private Truth parts(List<Formula> parts, Truth decisive) {
        Truth all = decisive.negated();
        for (Formula part : parts) {
            Truth truth = of(part);
            if (truth == decisive) {
                return decisive;
            }
            all = truth == Truth.OPEN ? Truth.OPEN : all;
        }
        return all;
    }

    private Truth same(Same same) {
        Truth known = assumptions.opaque(same);
        if (known != Truth.OPEN) {
            return known;
        }
        Range left = assumptions.range(same.left());
        Range right = assumptions.range(same.right());
        if (left.with(right).isEmpty()) {
            return Truth.NO;
        }
        String text = left.single();
        return text != null && text.equals(right.single()) ? Truth.YES : Truth.OPEN;
    }
}
