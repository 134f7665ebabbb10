package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.events.Rule;
import java.time.Duration;
import java.util.Map;

/** A work queue that a rule fills with events of the account's default bus. */
final class EventQueue {
    private EventQueue() {}

    /** Adds rule and queues; the rule alone may send to the queue. */
    static WorkQueue in(
            Template template, String logicalName, String suffix, Duration handling, Map<String, Object> pattern) {
        Rule rule = new Rule(logicalName + "Rule").eventPattern(pattern);
        Statement sender = Statement.allow("sqs:SendMessage")
                .toService("events.amazonaws.com")
                .onlyFor(rule.arn());
        WorkQueue queue = WorkQueue.in(template, logicalName, suffix, handling, sender);
        template.add(rule.target(t -> t.id("queue").arn(queue.queue().arn())));
        return queue;
    }
}
