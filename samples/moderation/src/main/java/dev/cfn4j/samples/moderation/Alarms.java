package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.cloudwatch.Alarm;

/** Alarms of one stack: all tell the same topic, and none rings because nothing happens. */
final class Alarms {
    private static final long MINUTE = 60;

    private final Template template;
    private final Value<String> topic;

    Alarms(Template template, Value<String> topic) {
        this.template = template;
        this.topic = topic;
    }

    /** Adds an alarm that rings when a metric was above the threshold for so many minutes on end; the caller says the metric. */
    Alarm above(String logicalId, String description, double threshold, long minutes) {
        return template.add(new Alarm(logicalId)
                .alarmDescription(description)
                .comparisonOperator("GreaterThanThreshold")
                .threshold(threshold)
                .evaluationPeriods(minutes)
                .period(MINUTE)
                .treatMissingData("notBreaching")
                .alarmActions(topic));
    }
}
