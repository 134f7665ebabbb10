package dev.cfn4j.dsl;

import java.util.List;

/**
 * One half of an Fn::If: complete it with {@link #otherwise} or {@link #orNoValue}.
 *
 * @param <T> what the whole resolves to
 */
public final class Branch<T> {
    private final String condition;
    private final Object value;

    Branch(String condition, Object value) {
        this.condition = condition;
        this.value = value;
    }

    /** The value where the condition does not hold. */
    public Value<T> otherwise(T other) {
        Literals.check(other);
        return complete(other);
    }

    /** The value where the condition does not hold. */
    public Value<T> otherwise(Value<? extends T> other) {
        return complete(other);
    }

    /** Leaves the property out where the condition does not hold. */
    public Value<T> orNoValue() {
        return complete(Fn.noValue());
    }

    private Value<T> complete(Object other) {
        return new Intrinsic<>("Fn::If", List.of(condition, value, other));
    }
}
