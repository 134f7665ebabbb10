package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Part;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.sqs.Queue;
import java.time.Duration;

/** A queue for what could not be handled, and its alarm: somebody has to look into each message. */
final class DeadLetters extends Part {
    private static final Duration KEPT = Duration.ofDays(14);

    private final Queue queue;

    /** Adds the queue, whose name ends in the suffix. */
    DeadLetters(Part place, String suffix) {
        super(place);
        queue = add(new Queue(id("DeadLetters"))
                .secure()
                .queueName(sub("${AWS::StackName}-" + suffix))
                .messageRetentionPeriod(KEPT.toSeconds()));
        add(new Alarm(id("DeadLettersNotEmpty"))
                .alarmDescription("Messages that no worker could handle")
                .watch(queue.metricMessages())
                .above(0, 1));
    }

    /** The queue. */
    Queue queue() {
        return queue;
    }
}
