package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.samples.moderation.Statement.deny;
import static dev.cfn4j.samples.moderation.Statement.policy;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.sqs.QueuePolicy;

/** Queues as all of this system are: encrypted, reached through TLS only, and with an alarm when messages end up dead. */
final class WatchedQueues {
    private static final long FOURTEEN_DAYS = 14 * 24 * 3600;
    private static final long ATTEMPTS = 5;

    private final Template template;
    private final Alarms alarms;

    WatchedQueues(Template template, Alarms alarms) {
        this.template = template;
        this.alarms = alarms;
    }

    /** Adds a queue and the one for what cannot be processed. */
    Queue withDeadLetters(String logicalId) {
        var dead = deadLetters(logicalId + "DeadLetters");
        return add(logicalId)
                .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(ATTEMPTS));
    }

    /** Adds a queue for what failed elsewhere; anything in it rings an alarm. */
    Queue deadLetters(String logicalId) {
        var queue = add(logicalId);
        alarms.above(logicalId + "Alarm", "Something could not be processed: see the queue " + logicalId, 0, 1)
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .statistic("Maximum")
                .dimension(d -> d.name("QueueName").value(queue.queueName()));
        return queue;
    }

    private Queue add(String logicalId) {
        var queue = template.add(
                new Queue(logicalId).retain().sqsManagedSseEnabled(true).messageRetentionPeriod(FOURTEEN_DAYS));
        template.add(new QueuePolicy(logicalId + "Policy")
                .queues(queue.ref())
                .policyDocument(policy(
                        deny("sqs:*").toEverybody().on(getAtt(logicalId, "Arn")).overPlainText())));
        return queue;
    }
}
