package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the tags of a queue, those of its stack too. */
final class ListQueueTags implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.ListQueueTags";
    }

    @Override
    public Node answer(JsonRequest request) {
        Map<String, Node> tags = new LinkedHashMap<>();
        Queues.tags(request, Queues.expect(request)).forEach((key, value) -> tags.put(key, Values.text(value)));
        return new Answer().with("Tags", new Node.ObjectNode(tags)).node();
    }
}
