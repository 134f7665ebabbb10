package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/** Deletes a queue; if a stack has it, the stack does not know. */
final class DeleteQueue implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.DeleteQueue";
    }

    @Override
    public Node answer(JsonRequest request) {
        Queues.Queue queue = Queues.expect(request);
        queue.stack()
                .ifPresentOrElse(
                        stack -> request.region()
                                .save(stack.withResource(queue.resource().withLive(Optional.of(new Node.NullNode())))),
                        () -> request.region()
                                .orphans()
                                .remove(Queues.TYPE, queue.resource().physicalId()));
        return new Answer().node();
    }
}
