package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodeMark;
import dev.cfn4j.dsl.node.TextFaults;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object that is being read: its own members come before those that are merged into it. */
final class YamlMapping {
    private final TextFaults faults;
    private final Map<String, Composed> members = new LinkedHashMap<>();
    private final Map<String, SourceLocation> names = new HashMap<>();
    private final Map<String, Composed> merged = new LinkedHashMap<>();

    YamlMapping(TextFaults faults) {
        this.faults = faults;
    }

    void add(String name, SourceLocation at, Composed value) {
        SourceLocation earlier = names.putIfAbsent(name, at);
        if (earlier != null) {
            faults.duplicate(name, earlier, at);
        }
        members.put(name, new Composed(value.node(), value.mark().named(at.line(), at.column())));
    }

    void merge(Map<String, Node> source, NodeMark mark) {
        source.forEach((name, node) -> merged.putIfAbsent(name, new Composed(node, mark.below(name))));
    }

    Composed composed(int line, int column) {
        merged.forEach(members::putIfAbsent);
        Map<String, Node> nodes = new LinkedHashMap<>();
        members.forEach((name, member) -> nodes.put(name, member.node()));
        return new Composed(
                new Node.ObjectNode(nodes),
                NodeMark.object(
                        line,
                        column,
                        List.copyOf(members.keySet()),
                        members.values().stream().map(Composed::mark).toList()));
    }
}
