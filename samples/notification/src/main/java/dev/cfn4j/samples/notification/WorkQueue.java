package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Part;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.sqs.Queue;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A queue that workers read, its dead letters, and the alarms of both. */
final class WorkQueue extends Part {
    private static final int TRIES = 5;
    private static final Duration KEPT = Duration.ofDays(4);

    private final Queue queue;
    private final Queue deadLetters;

    /**
     * Adds both queues.
     *
     * @param suffix the end of their names after the stack's name; fixed, so that the two can name each other
     * @param handling the time that a worker has for a batch of messages
     * @param oldest how long a message may wait before somebody is told
     */
    WorkQueue(Part place, String suffix, Duration handling, Duration oldest) {
        super(place);
        deadLetters = new DeadLetters(place, suffix + "-dead")
                .queue()
                .redriveAllowPolicy(
                        Map.of("redrivePermission", "byQueue", "sourceQueueArns", List.of(sub(arnOf(suffix)))));
        queue = add(new Queue(id("Queue"))
                .secure()
                .queueName(sub("${AWS::StackName}-" + suffix))
                .messageRetentionPeriod(KEPT.toSeconds())
                .visibilityTimeout(handling.toSeconds())
                .receiveMessageWaitTimeSeconds(20)
                .redrivePolicy(r -> r.deadLetterTargetArn(deadLetters.arn()).maxReceiveCount(TRIES)));
        add(new Alarm(id("QueueTooOld"))
                .alarmDescription("Messages wait too long: workers are down or too few")
                .watch(queue.metricOldestMessage())
                .above((double) oldest.toSeconds(), 15));
    }

    private static String arnOf(String suffix) {
        return "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${AWS::StackName}-" + suffix;
    }

    /** What workers read. */
    Queue queue() {
        return queue;
    }

    /** Where a message goes that no worker could handle. */
    Queue deadLetters() {
        return deadLetters;
    }
}
