package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** When a value is there: not where {@code AWS::NoValue} takes it away. */
public final class Presence {
    private Presence() {}

    /** When the value is there. */
    public static Formula of(Node value) {
        if (Intrinsic.isNoValue(value)) {
            return Formula.never();
        }
        Optional<Choice> choice = Intrinsic.of(value).flatMap(Intrinsic::choice);
        return choice.map(Presence::of).orElse(Formula.always());
    }

    private static Formula of(Choice choice) {
        Formula then = of(choice.then());
        Formula otherwise = of(choice.otherwise());
        if (then.equals(otherwise)) {
            return then;
        }
        Formula holds = new Formula.Named(choice.condition());
        return holds.and(then).or(holds.negated().and(otherwise));
    }
}
