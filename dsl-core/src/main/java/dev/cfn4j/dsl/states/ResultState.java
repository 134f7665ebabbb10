package dev.cfn4j.dsl.states;

/**
 * A state with a result that goes into its output.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class ResultState<S extends ResultState<S>> extends NextState<S> {
    ResultState(String type, String name) {
        super(type, name);
    }

    /** JSONPath: where in the input the result goes, for example {@code $.order}; {@code $} replaces the input. */
    public final S resultPath(String path) {
        return set("ResultPath", path);
    }

    /** JSONPath: drops the result and hands the input on. */
    public final S discardResult() {
        return set("ResultPath", JsonNull.NULL);
    }
}
