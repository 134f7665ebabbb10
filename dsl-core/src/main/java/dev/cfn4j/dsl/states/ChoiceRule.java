package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.render.TreeWriter;
import org.jspecify.annotations.Nullable;

/** A condition of a choice and what follows where it holds. */
public final class ChoiceRule extends Structure<ChoiceRule> {
    private final @Nullable Comparison comparison;

    ChoiceRule(Object condition, Target next) {
        comparison = null;
        set("Condition", condition);
        set("Next", next);
    }

    ChoiceRule(Comparison comparison, Target next) {
        this.comparison = comparison;
        set("Next", next);
    }

    /** Assigns a variable where the condition holds. */
    public ChoiceRule assign(String variable, Object value) {
        return put("Assign", variable, checkedTree(value));
    }

    /** JSONata: what the choice hands on where the condition holds. */
    public ChoiceRule output(Object tree) {
        return set("Output", checkedTree(tree));
    }

    /** Says what the rule is for. */
    public ChoiceRule comment(String text) {
        return set("Comment", text);
    }

    @Override
    protected void writeMembers(TreeWriter out) {
        if (comparison != null) {
            comparison.writeMembers(out);
        }
        super.writeMembers(out);
    }
}
