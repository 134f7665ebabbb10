package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.dsl.node.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trees of facts as nodes of templates. */
final class Trees {
    private Trees() {}

    /** The same value as a node. */
    static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, node(member)));
            return new Node.ObjectNode(members);
        }
        if (value instanceof List<?> list) {
            return new Node.ListNode(nodes(list));
        }
        if (value instanceof Boolean flag) {
            return new Node.BooleanNode(flag);
        }
        return value instanceof BigDecimal number ? new Node.NumberNode(number) : new Node.StringNode(value.toString());
    }

    /** The items as nodes. */
    static List<Node> nodes(List<?> items) {
        List<Node> nodes = new ArrayList<>(items.size());
        items.forEach(item -> nodes.add(node(item)));
        return nodes;
    }

    static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
