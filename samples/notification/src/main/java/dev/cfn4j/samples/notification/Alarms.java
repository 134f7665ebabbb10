package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.ses.ConfigurationSet;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.time.Duration;
import java.util.List;

/** The alarms; each tells the topic when it begins and when it is over. */
final class Alarms {
    private static final int MINUTE = 60;
    private static final double MOST_BOUNCES = 0.05;
    private static final double MOST_COMPLAINTS = 0.001;

    private final Template template;
    private final Topic topic;

    Alarms(Template template, Topic topic) {
        this.template = template;
        this.topic = topic;
    }

    /** Both alarms of a queue and its dead letters. */
    void watch(WorkQueue work, Duration oldest) {
        older(work.queue(), oldest);
        notEmpty(work.deadLetters());
    }

    /** Somebody has to look into each dead letter. */
    void notEmpty(Queue deadLetters) {
        add(alarm(deadLetters.logicalId() + "NotEmpty", "Messages that no worker could handle")
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimension(d -> d.name("QueueName").value(deadLetters.queueName()))
                .statistic("Maximum")
                .comparisonOperator("GreaterThanThreshold")
                .threshold(0)
                .evaluationPeriods(1));
    }

    private void older(Queue queue, Duration oldest) {
        add(alarm(queue.logicalId() + "TooOld", "Messages wait too long: workers are down or too few")
                .namespace("AWS/SQS")
                .metricName("ApproximateAgeOfOldestMessage")
                .dimension(d -> d.name("QueueName").value(queue.queueName()))
                .statistic("Maximum")
                .comparisonOperator("GreaterThanThreshold")
                .threshold((double) oldest.toSeconds())
                .evaluationPeriods(15));
    }

    /** Files whose conversion failed as a whole or took too long. */
    void watch(StateMachine machine) {
        for (String metric : List.of("ExecutionsFailed", "ExecutionsTimedOut", "ExecutionThrottled")) {
            add(alarm(machine.logicalId() + metric, "Files are not converted: " + metric)
                    .namespace("AWS/States")
                    .metricName(metric)
                    .dimension(d -> d.name("StateMachineArn").value(machine.ref()))
                    .statistic("Sum")
                    .comparisonOperator("GreaterThanThreshold")
                    .threshold(0)
                    .evaluationPeriods(1));
        }
    }

    /** Parts that the function could not convert, or was not let to. */
    void watch(Function function) {
        for (String metric : List.of("Errors", "Throttles")) {
            add(alarm(function.logicalId() + metric, "Parts are not converted: " + metric)
                    .namespace("AWS/Lambda")
                    .metricName(metric)
                    .dimension(d -> d.name("FunctionName").value(function.ref()))
                    .statistic("Sum")
                    .comparisonOperator("GreaterThanThreshold")
                    .threshold(0)
                    .evaluationPeriods(3)
                    .datapointsToAlarm(2));
        }
    }

    /** Fewer tasks than there should be; no number at all is as bad. */
    void watch(EngagementService engagement, Settings settings) {
        add(alarm("EngagementTooFewTasks", "Tasks do not start or do not stay")
                .namespace("ECS/ContainerInsights")
                .metricName("RunningTaskCount")
                .dimension(d -> d.name("ClusterName").value(engagement.cluster().ref()))
                .dimension(d -> d.name("ServiceName").value(engagement.service().name()))
                .statistic("Minimum")
                .comparisonOperator("LessThanThreshold")
                .threshold(settings.numberOf("LeastTasks"))
                .evaluationPeriods(5)
                .treatMissingData("breaching"));
    }

    /** Rates at which mailbox providers, and then SES, begin to refuse a sender. */
    void watch(EmailSending email, Duration oldestFeedback) {
        reputation(email.configurationSet(), "BounceRate", MOST_BOUNCES);
        reputation(email.configurationSet(), "ComplaintRate", MOST_COMPLAINTS);
        watch(email.feedback(), oldestFeedback);
    }

    private void reputation(ConfigurationSet set, String rate, double most) {
        add(alarm("Email" + rate, "Email reputation is in danger: " + rate)
                .namespace("AWS/SES")
                .metricName("Reputation." + rate)
                .dimension(d -> d.name("ses:configuration-set").value(set.ref()))
                .statistic("Average")
                .period(15 * MINUTE)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .threshold(most)
                .evaluationPeriods(1));
    }

    private Alarm alarm(String logicalId, String description) {
        return new Alarm(logicalId)
                .alarmDescription(description)
                .period(MINUTE)
                .treatMissingData("notBreaching")
                .alarmActions(topic.ref())
                .okActions(topic.ref());
    }

    private void add(Alarm alarm) {
        template.add(alarm);
    }
}
