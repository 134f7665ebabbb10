package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import java.util.Map;

/** Gives the URL of a queue by its name. */
final class GetQueueUrl implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.GetQueueUrl";
    }

    @Override
    public Node answer(JsonRequest request) {
        String url = Queues.url(request, request.expect("QueueName"));
        Node asked = new Node.ObjectNode(Map.of("QueueUrl", Values.text(url)));
        Queues.Queue queue = Queues.expect(new JsonRequest(asked, request.account(), request.region()));
        return new Answer().with("QueueUrl", queue.resource().physicalId()).node();
    }
}
