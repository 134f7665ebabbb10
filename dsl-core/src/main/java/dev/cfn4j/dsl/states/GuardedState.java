package dev.cfn4j.dsl.states;

import java.util.function.Consumer;

/**
 * A state that may fail: it can be retried, and its errors can be caught.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class GuardedState<S extends GuardedState<S>> extends ResultState<S> {
    GuardedState(String type, String name) {
        super(type, name);
    }

    /** JSONPath: makes the result anew from its parts before {@link #resultPath}. */
    public final S resultSelector(Object tree) {
        return set("ResultSelector", checkedTree(tree));
    }

    /** Adds a rule of retries; the first whose errors match decides. */
    public final S retry(Consumer<Retrier> fill) {
        return append("Retry", new Retrier(), fill);
    }

    /** Goes on to these steps on an error of that name that is not retried any more; see {@link ErrorName}. */
    public final S catchError(String error, Steps next) {
        return catchError(error, next, catcher -> {});
    }

    /** The same, with more to say: further errors, variables, and where the error goes. */
    public final S catchError(String error, Steps next, Consumer<Catcher> fill) {
        return append("Catch", new Catcher(error, link(next)), fill);
    }

    /** Goes on to these steps on any error that can be caught and is not caught before. */
    public final S catchAll(Steps next) {
        return catchError(ErrorName.ALL, next);
    }

    /** The same, with more to say: variables, and where the error goes. */
    public final S catchAll(Steps next, Consumer<Catcher> fill) {
        return catchError(ErrorName.ALL, next, fill);
    }
}
