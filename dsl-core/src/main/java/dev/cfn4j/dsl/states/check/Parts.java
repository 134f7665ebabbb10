package dev.cfn4j.dsl.states.check;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the objects of a state whose members are fields of the states language, and no data. */
final class Parts {
    private final Map<NodePath, Node> all = new LinkedHashMap<>();

    private Parts() {}

    /** The state itself, its rules with the comparisons in them, and what a Map state reads, batches and writes; by their paths. */
    static Map<NodePath, Node> of(AslState state) {
        Parts parts = new Parts();
        parts.all.put(state.path(), state.tree());
        parts.addItems(state.tree(), "Choices", state.path());
        parts.addItems(state.tree(), "Catch", state.path());
        for (String part : List.of("ItemReader", "ItemBatcher", "ResultWriter")) {
            parts.addMember(state.tree(), part, state.path());
        }
        parts.all.putAll(readerConfig(state));
        return parts.all;
    }

    private static Map<NodePath, Node> readerConfig(AslState state) {
        return state.tree()
                .find("ItemReader")
                .flatMap(reader -> reader.find("ReaderConfig"))
                .map(config -> Map.of(state.path().child("ItemReader").child("ReaderConfig"), config))
                .orElse(Map.of());
    }

    private void add(Node part, NodePath path) {
        all.put(path, part);
        addItems(part, "And", path);
        addItems(part, "Or", path);
        addMember(part, "Not", path);
    }

    private void addMember(Node parent, String name, NodePath path) {
        parent.find(name).ifPresent(member -> add(member, path.child(name)));
    }

    private void addItems(Node parent, String name, NodePath path) {
        List<Node> items = AslState.items(parent, name);
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), path.child(name).child(i));
        }
    }
}
