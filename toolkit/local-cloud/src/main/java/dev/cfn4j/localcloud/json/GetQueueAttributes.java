package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.template.Scalars;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the attributes of a queue that were set, and its ARN. */
final class GetQueueAttributes implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.GetQueueAttributes";
    }

    @Override
    public Node answer(JsonRequest request) {
        Queues.Queue queue = Queues.expect(request);
        Map<String, Node> all = new LinkedHashMap<>();
        queue.resource().actualProperties().membersOrNone().forEach((name, value) -> {
            if (!name.equals("Tags") && !name.equals("QueueName")) {
                all.put(name, Values.text(Scalars.text(value).orElseGet(() -> Values.json(value))));
            }
        });
        String name = Queues.tail(queue.resource().physicalId());
        all.put("QueueArn", Values.text(request.place().arn("sqs", name)));
        List<String> wanted = request.texts("AttributeNames");
        if (!wanted.contains("All")) {
            all.keySet().retainAll(wanted);
        }
        return new Answer().with("Attributes", new Node.ObjectNode(all)).node();
    }
}
