package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;
import java.util.List;
import java.util.Map;

/**
 * Runs the same states for every item of a list; the result is the list of their outputs.
 *
 * @param <S> the subclass, which setters return
 */
public abstract class MapState<S extends MapState<S>> extends GuardedState<S> {
    private final StateGraph graph;

    MapState(String name, StateGraph graph) {
        super("Map", name);
        this.graph = graph;
    }

    /** Sets the states together with their mode. */
    final S processor(Map<String, ?> config) {
        return set("ItemProcessor", Branch.processor(graph, config));
    }

    /** JSONata: the items, as a list or expression; the state's input if not said. */
    public final S items(Object list) {
        return set("Items", checkedTree(list));
    }

    /** JSONPath: where in the input the items are. */
    public final S itemsPath(String path) {
        return set("ItemsPath", path);
    }

    /** What is done with an item gets this instead of the item itself. */
    public final S itemSelector(Object tree) {
        return set("ItemSelector", checkedTree(tree));
    }

    /** How many items are worked on at the same time; 0 for as many as possible, also if not said. */
    public final S maxConcurrency(long items) {
        return set("MaxConcurrency", items);
    }

    /** How many items are worked on at the same time, known at deployment. */
    public final S maxConcurrency(Value<? extends Number> items) {
        return set("MaxConcurrency", JsonText.bare(items));
    }

    /** JSONata: how many items are worked on at the same time. */
    public final S maxConcurrency(String expression) {
        return set("MaxConcurrency", expression);
    }

    /** JSONPath: how many items are worked on at the same time, found at run time. */
    public final S maxConcurrency(JsonPath path) {
        return set("MaxConcurrencyPath", path.text());
    }

    @Override
    final List<StateGraph> graphs() {
        return List.of(graph);
    }
}
