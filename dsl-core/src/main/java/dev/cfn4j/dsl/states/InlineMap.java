package dev.cfn4j.dsl.states;

import java.util.Map;

/** A Map state whose items are worked on inside the same execution, at most 40 at a time. */
public final class InlineMap extends MapState<InlineMap> {
    InlineMap(String name, StateGraph graph) {
        super(name, graph);
        processor(Map.of("Mode", "INLINE"));
    }
}
