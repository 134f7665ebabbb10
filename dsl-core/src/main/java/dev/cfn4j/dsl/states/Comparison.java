package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** JSONPath: a condition of a choice; begin with {@link States#variable}. */
public final class Comparison extends Structure<Comparison> {
    private Comparison() {}

    static Comparison of(String variable, String operator, Object operand) {
        return new Comparison().set("Variable", variable).set(operator, operand);
    }

    /** Holds where this and all others hold. */
    public Comparison and(Comparison... others) {
        return combined("And", others);
    }

    /** Holds where this or one of the others holds. */
    public Comparison or(Comparison... others) {
        return combined("Or", others);
    }

    /** Holds where this does not. */
    public Comparison negated() {
        return new Comparison().set("Not", this);
    }

    private Comparison combined(String operator, Comparison... others) {
        List<Comparison> all = new ArrayList<>(List.of(this));
        all.addAll(Arrays.asList(others));
        return new Comparison().append(operator, Comparison.class, all);
    }

    @Override
    protected void writeMembers(TreeWriter out) {
        super.writeMembers(out);
    }
}
