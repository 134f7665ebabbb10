package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;

/** A named condition of a template: decides about resources, outputs and values ({@link #then}). */
public final class Condition extends ConditionExpression {
    private final String name;
    private final ConditionExpression expression;

    Condition(String name, ConditionExpression expression) {
        this.name = LogicalId.checkedInLoop("condition", name);
        this.expression = expression;
    }

    /** The name in the Conditions section. */
    public String name() {
        return name;
    }

    /** Fn::If with this value where the condition holds; the branch asks for the other value. */
    public <T> Branch<T> then(T value) {
        Literals.check(value);
        return new Branch<>(name, value);
    }

    /** Fn::If with this number where the condition holds; the branch asks for the other number. */
    public Branch<Number> then(long value) {
        return new Branch<>(name, value);
    }

    /** Fn::If with this number where the condition holds; the branch asks for the other number. */
    public Branch<Number> then(double value) {
        return new Branch<>(name, value);
    }

    /** Fn::If with this value where the condition holds; the branch asks for the other value. */
    public <T> Branch<T> then(Value<T> value) {
        return new Branch<>(name, value);
    }

    ConditionExpression expression() {
        return expression;
    }

    @Override
    void writeTo(TreeWriter out) {
        out.startObject();
        out.name("Condition");
        out.string(name);
        out.endObject();
    }

    @Override
    public String toString() {
        return name;
    }
}
