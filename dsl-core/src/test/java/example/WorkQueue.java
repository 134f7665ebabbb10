package example;

import dev.cfn4j.dsl.Part;

/** A part with two resources. */
public final class WorkQueue extends Part {
    private final Queue queue;

    public WorkQueue(Part place) {
        super(place);
        var dead = add(new Queue(id("DeadLetters")));
        queue = add(new Queue(id("Queue")).redrivePolicy(r -> r.deadLetterTargetArn(dead.arn())));
        output(id("Url"), queue.ref());
    }

    public Queue queue() {
        return queue;
    }
}
