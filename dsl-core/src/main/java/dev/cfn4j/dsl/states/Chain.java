package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;

/** States one after the other. */
public final class Chain implements Steps {
    private final State<?> first;
    private final Steps last;

    Chain(State<?> first, Steps next) {
        this.first = first;
        this.last = next instanceof Chain chain ? chain.last : next;
    }

    /** The state that the chain begins with. */
    State<?> first() {
        return first;
    }

    /**
     * Goes on after the last state of this chain.
     *
     * @throws TemplateException if the last state cannot go on, goes on already, or is known by name only
     */
    public Chain then(Steps next) {
        if (last instanceof NextState<?> state) {
            state.then(next);
            return new Chain(first, next);
        }
        if (last instanceof State<?> state) {
            throw new TemplateException("nothing follows the " + state.type() + " state `" + state.name() + "`: "
                    + (state instanceof Choice
                            ? "say what follows in when(…) and otherwise(…)"
                            : "it ends the execution"));
        }
        throw new TemplateException("the chain went on to `" + Target.of(last).name()
                + "` by name, so it cannot be continued here: call then(…) on that state");
    }
}
