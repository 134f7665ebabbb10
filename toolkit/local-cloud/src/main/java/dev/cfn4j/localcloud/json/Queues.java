package dev.cfn4j.localcloud.json;

import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.lifecycle.ResourceTags;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.Scalars;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The queues of stacks, and those outside of stacks: their attributes and tags, no messages. */
final class Queues {
    static final String TYPE = "AWS::SQS::Queue";

    private Queues() {}

    /** A queue; without a stack it is outside of all. */
    record Queue(Optional<StackRecord> stack, ResourceRecord resource) {}

    /** The queue of that URL. */
    static Queue expect(JsonRequest request) {
        String url = request.expect("QueueUrl");
        return request.region().stacks().stream()
                .flatMap(stack -> stack.resources().values().stream()
                        .filter(resource ->
                                isThere(resource) && tail(resource.physicalId()).equals(tail(url)))
                        .map(resource -> new Queue(Optional.of(stack), resource)))
                .findFirst()
                .or(() -> request.region()
                        .orphans()
                        .find(TYPE, url(request, tail(url)))
                        .map(orphan -> new Queue(Optional.empty(), orphan)))
                .orElseThrow(Queues::missing);
    }

    static AwsFault missing() {
        return new AwsFault("com.amazonaws.sqs#QueueDoesNotExist", "The specified queue does not exist.", 400);
    }

    private static boolean isThere(ResourceRecord resource) {
        return resource.type().equals(TYPE) && !resource.isGone() && !resource.isLost();
    }

    /** The URL of a queue of that name. */
    static String url(JsonRequest request, String name) {
        return "https://sqs." + request.region().name() + "." + request.place().urlSuffix() + "/"
                + request.place().account() + "/" + name;
    }

    static String tail(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Writes a queue with other properties; its stack does not know. */
    static void save(JsonRequest request, Queue queue, Node properties) {
        ResourceRecord changed = queue.resource().withLive(Optional.of(properties));
        queue.stack()
                .ifPresentOrElse(
                        stack -> request.region().save(stack.withResource(changed)),
                        () -> request.region().orphans().add(changed));
    }

    /** The tags that a queue carries. */
    static Map<String, String> tags(JsonRequest request, Queue queue) {
        return queue.stack()
                .map(stack -> ResourceTags.of(request.account().catalog(), stack, stack.tags(), queue.resource()))
                .orElse(Map.of());
    }

    /** The properties with attributes put in, numbers and structures as templates write them. */
    static Node with(Node properties, Node attributes) {
        Map<String, Node> members = new LinkedHashMap<>(properties.membersOrNone());
        attributes.membersOrNone().forEach((name, value) -> members.put(name, property(value)));
        return new Node.ObjectNode(members);
    }

    private static Node property(Node value) {
        String text = Scalars.text(value).orElse("");
        try {
            return JsonDocuments.parse("attribute", text);
        } catch (DocumentException e) {
            return Values.text(text);
        }
    }
}
