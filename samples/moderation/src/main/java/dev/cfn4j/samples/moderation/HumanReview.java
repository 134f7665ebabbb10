package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.sqs.Queue;

/**
 * The sample of content that people judge, to measure the models.
 *
 * @param queue where the router puts it
 * @param samplePercent how much of the content goes there
 */
record HumanReview(Queue queue, Parameter<Number> samplePercent) {
    private static final long LONGEST_TASK_SECONDS = 1800;
    private static final double DAY_SECONDS = 24 * 3600;
    private static final int ATTEMPTS = 5;

    /** Adds the queue, its alarms and the parameter to a template. */
    static HumanReview of(Template template) {
        var percent = template.parameter("ReviewSamplePercent", ParameterType.NUMBER)
                .description("How much of the content people judge as well, in percent.")
                .minValue(0)
                .maxValue(100)
                .defaultValue(1);
        var queue = template.add(new Queue("Review")
                .secure()
                .withDeadLetters(ATTEMPTS)
                .messageRetentionPeriod(FailedWork.FOURTEEN_DAYS)
                .visibilityTimeout(LONGEST_TASK_SECONDS)
                .receiveMessageWaitTimeSeconds(20));
        FailedWork.watch(template, queue.deadLetters());
        template.add(new Alarm("ReviewBacklog")
                .alarmDescription("Content has been waiting for a moderator for more than a day")
                .watch(queue.metricOldestMessage())
                .above(DAY_SECONDS, 15));
        return new HumanReview(queue, percent);
    }
}
