package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer in JSON as it grows. */
final class Answer {
    private final Map<String, Node> members = new LinkedHashMap<>();

    Answer with(String name, String value) {
        return with(name, Values.text(value));
    }

    Answer with(String name, long value) {
        return with(name, new Node.NumberNode(BigDecimal.valueOf(value)));
    }

    /** Times are seconds since 1970. */
    Answer with(String name, Instant value) {
        return with(name, new Node.NumberNode(BigDecimal.valueOf(value.toEpochMilli(), 3)));
    }

    Answer with(String name, List<Node> value) {
        return with(name, new Node.ListNode(value));
    }

    Answer with(String name, Node value) {
        members.put(name, value);
        return this;
    }

    Node node() {
        return new Node.ObjectNode(members);
    }
}
