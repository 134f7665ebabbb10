package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Map;

/** States inside a state: a branch, or what is done with an item. */
final class Branch extends Structure<Branch> {
    private final StateGraph graph;

    Branch(StateGraph graph) {
        this.graph = graph;
    }

    /** The states of an item processor. */
    static Branch processor(StateGraph graph, Map<String, ?> config) {
        return new Branch(graph).put("ProcessorConfig", Object.class, config);
    }

    @Override
    protected void writeMembers(TreeWriter out) {
        super.writeMembers(out);
        graph.writeMembers(AslWriter.around(out));
    }
}
