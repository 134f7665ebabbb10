package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;

/** Changes the attributes of a queue; if a stack has it, it has drifted then. */
final class SetQueueAttributes implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.SetQueueAttributes";
    }

    @Override
    public Node answer(JsonRequest request) {
        Queues.Queue queue = Queues.expect(request);
        Node attributes = request.body().find("Attributes").orElse(new Node.NullNode());
        Queues.save(request, queue, Queues.with(queue.resource().actualProperties(), attributes));
        return new Answer().node();
    }
}
