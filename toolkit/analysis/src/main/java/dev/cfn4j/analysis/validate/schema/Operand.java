package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.StringNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The argument of a keyword: a constant, what {@code $data} points to, or what {@code $lookup} finds under it. */
interface Operand {
    /** The value; empty if it is known only when the template is deployed. */
    Optional<Node> value(Evaluation run);

    /** Reads an argument as a schema writes it. */
    static Operand of(Object argument) {
        if (argument instanceof Map<?, ?> map && map.get("$data") instanceof String pointer) {
            return data(pointer);
        }
        if (argument instanceof Map<?, ?> map && map.get("$lookup") instanceof Map<?, ?> lookup) {
            return lookup(lookup);
        }
        Optional<Node> constant = Optional.of(Trees.node(argument));
        return run -> constant;
    }

    private static Operand data(String pointer) {
        List<String> path = List.of(pointer.substring(1).split("/"));
        return run -> {
            Optional<Node> at = Optional.of(run.root());
            for (String name : path) {
                at = at.flatMap(node -> node.find(name));
            }
            return at.filter(node -> run.function(node).isEmpty());
        };
    }

    private static Operand lookup(Map<?, ?> lookup) {
        Operand key = of(Trees.orEmpty(lookup.get("key")));
        Map<?, ?> map = lookup.get("map") instanceof Map<?, ?> found ? found : Map.of();
        return run -> key.value(run).flatMap(Node::text).map(map::get).map(value -> new StringNode(value.toString()));
    }
}
