package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.List;
import java.util.stream.Stream;

/** What a condition says: a comparison, another condition, or a combination of these. */
public abstract sealed class ConditionExpression permits Condition, ConditionExpression.Function {
    private static final int MOST_OPERANDS = 10;

    ConditionExpression() {}

    static final class Function extends ConditionExpression {
        private final Intrinsic<Boolean> function;

        Function(String name, List<?> operands) {
            this.function = new Intrinsic<>(name, operands);
        }

        @Override
        void writeTo(TreeWriter out) {
            function.writeTo(out);
        }
    }

    abstract void writeTo(TreeWriter out);

    /**
     * True if this and all others hold.
     *
     * @throws TemplateException if there are more than ten operands
     */
    public final ConditionExpression and(ConditionExpression... others) {
        return combined("Fn::And", others);
    }

    /**
     * True if this or any other holds.
     *
     * @throws TemplateException if there are more than ten operands
     */
    public final ConditionExpression or(ConditionExpression... others) {
        return combined("Fn::Or", others);
    }

    /** True if this does not hold. */
    public final ConditionExpression negated() {
        return new Function("Fn::Not", List.of(operand()));
    }

    private ConditionExpression combined(String function, ConditionExpression... others) {
        return combined(
                function, Stream.concat(Stream.of(this), Stream.of(others)).toList());
    }

    /** Fn::And or Fn::Or of 2 to 10 expressions. */
    static ConditionExpression combined(String function, List<ConditionExpression> expressions) {
        if (expressions.size() < 2 || expressions.size() > MOST_OPERANDS) {
            throw new TemplateException(function + " takes 2 to 10 conditions, found " + expressions.size()
                    + (expressions.size() < 2 ? "" : ": nest them, and(and(…), and(…))"));
        }
        return new Function(
                function, expressions.stream().map(ConditionExpression::operand).toList());
    }

    /** This expression where a value stands: inside other conditions. */
    final Value<Boolean> operand() {
        return new Operand(this);
    }

    private record Operand(ConditionExpression expression) implements Value<Boolean> {
        @Override
        public void writeTo(TreeWriter out) {
            expression.writeTo(out);
        }

        @Override
        public String describe() {
            return "condition";
        }
    }
}
