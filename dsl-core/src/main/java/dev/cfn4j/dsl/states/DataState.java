package dev.cfn4j.dsl.states;

/**
 * A state that selects its input and says its output: any but Fail.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class DataState<S extends DataState<S>> extends State<S> {
    DataState(String type, String name) {
        super(type, name);
    }

    /** JSONPath: the part of the raw input that the state works on. */
    public final S inputPath(String path) {
        return set("InputPath", path);
    }

    /** JSONPath: the part of the state's output that it hands on. */
    public final S outputPath(String path) {
        return set("OutputPath", path);
    }

    /** JSONata: what the state hands on, as a tree with <code>{% … %}</code> expressions in it. */
    public final S output(Object tree) {
        return set("Output", checkedTree(tree));
    }
}
