package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.sqs.QueuePolicy;
import java.time.Duration;
import java.util.List;

/**
 * A queue with its dead-letter queue, both encrypted and open to TLS only.
 *
 * @param queue what workers read
 * @param deadLetters where a message goes that no worker could handle
 */
record WorkQueue(Queue queue, Queue deadLetters) {
    private static final int TRIES = 5;
    private static final long DEAD_LETTER_DAYS = 14;
    private static final long DAYS = 4;

    /**
     * Adds both queues.
     *
     * @param logicalName the beginning of their logical IDs
     * @param suffix the end of their names after the stack's name; fixed, so that the two can name each other
     * @param handling the time that a worker has for a batch of messages
     * @param senders what others may do with the queue
     */
    static WorkQueue in(Template template, String logicalName, String suffix, Duration handling, Statement... senders) {
        Queue dead = deadLetters(template, logicalName, suffix + "-dead")
                .redriveAllowPolicy(
                        Tree.with("redrivePermission", "byQueue").and("sourceQueueArns", List.of(arn(suffix))));
        Queue queue = template.add(new Queue(logicalName + "Queue")
                .queueName(sub("${AWS::StackName}-" + suffix))
                .sqsManagedSseEnabled(true)
                .messageRetentionPeriod(Duration.ofDays(DAYS).toSeconds())
                .visibilityTimeout(handling.toSeconds())
                .receiveMessageWaitTimeSeconds(20)
                .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(TRIES))
                .retain());
        guard(template, queue, senders);
        return new WorkQueue(queue, dead);
    }

    /** Adds a dead-letter queue alone. */
    static Queue deadLetters(Template template, String logicalName, String suffix) {
        Queue dead = template.add(new Queue(logicalName + "DeadLetters")
                .queueName(sub("${AWS::StackName}-" + suffix))
                .sqsManagedSseEnabled(true)
                .messageRetentionPeriod(Duration.ofDays(DEAD_LETTER_DAYS).toSeconds())
                .retain());
        guard(template, dead);
        return dead;
    }

    private static void guard(Template template, Queue queue, Statement... senders) {
        for (Statement sender : senders) {
            sender.on(queue.arn());
        }
        template.add(new QueuePolicy(queue.logicalId() + "Policy")
                .queues(queue.ref())
                .policyDocument(PolicyDocument.ofResource("sqs:*", List.of(queue.arn()), senders)));
    }

    private static Value<String> arn(String suffix) {
        return sub("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${AWS::StackName}-" + suffix);
    }
}
