package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state that another one goes on to, written as its name.
 *
 * @param name the name
 * @param state the state itself, null where it is known by name only
 */
record Target(String name, @Nullable State<?> state) implements Value<String> {
    /** The first of these steps. */
    static Target of(Steps steps) {
        if (steps instanceof Jump jump) {
            return new Target(jump.name(), null);
        }
        State<?> first = steps instanceof Chain chain ? chain.first() : (State<?>) steps;
        return new Target(first.name(), first);
    }

    /** The state, unless it is known by name only. */
    Optional<State<?>> known() {
        return Optional.ofNullable(state);
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.string(name);
    }

    @Override
    public String describe() {
        return name;
    }
}
