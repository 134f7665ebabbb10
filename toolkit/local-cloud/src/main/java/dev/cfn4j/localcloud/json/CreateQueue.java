package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.Map;
import java.util.Optional;

/** Makes a queue outside of all stacks, for one to take over. */
final class CreateQueue implements JsonCall {
    @Override
    public String target() {
        return "AmazonSQS.CreateQueue";
    }

    @Override
    public Node answer(JsonRequest request) {
        String name = request.expect("QueueName");
        String url = Queues.url(request, name);
        Node properties = Queues.with(
                new Node.ObjectNode(Map.of("QueueName", Values.text(name))),
                request.body().find("Attributes").orElse(new Node.NullNode()));
        request.region()
                .orphans()
                .add(new ResourceRecord(
                        name,
                        Queues.TYPE,
                        url,
                        "CREATE_COMPLETE",
                        Optional.empty(),
                        request.account().now(),
                        properties,
                        Optional.empty(),
                        new Node.ObjectNode(Map.of()),
                        1,
                        Optional.empty()));
        return new Answer().with("QueueUrl", url).node();
    }
}
