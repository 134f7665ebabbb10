package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.sqs.Queue;

/** Queues of what could not be processed: anything in them is for a person to look at. */
final class FailedWork {
    /** As long as a queue keeps messages at most. */
    static final long FOURTEEN_DAYS = 14 * 24 * 3600;

    private FailedWork() {}

    /** Adds an alarm that rings as soon as there is something in the queue. */
    static void watch(Template template, Queue queue) {
        template.add(new Alarm(queue.logicalId() + "Alarm")
                .alarmDescription("Something could not be processed: see the queue " + queue.logicalId())
                .watch(queue.metricMessages())
                .above(0, 1));
    }
}
