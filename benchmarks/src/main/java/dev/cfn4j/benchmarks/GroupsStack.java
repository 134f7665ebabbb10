package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.lambda.EventSourceMapping;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sqs.Queue;
import java.util.List;
import java.util.Map;

/** W2: groups of two queues, alarm, subscription and event source mapping; 500 resources unless told. */
public final class GroupsStack extends Stack {
    private static final int GROUPS = 100;

    private final int groups;

    /** A hundred groups. */
    public GroupsStack() {
        this(GROUPS);
    }

    /** So many groups of five resources. */
    GroupsStack(int groups) {
        this.groups = groups;
    }

    @Override
    protected void define() {
        description("W2 groups");
        Parameter<String> topic = parameter("TopicArn");
        Parameter<String> function = parameter("FunctionName");
        for (int group = 1; group <= groups; group++) {
            group(String.format("%04d", group), topic, function);
        }
    }

    private void group(String number, Parameter<String> topic, Parameter<String> function) {
        Queue dead = add(new Queue("Dlq" + number)
                .messageRetentionPeriod(1_209_600)
                .tag("group", number)
                .tag("service", "orders"));
        Queue queue = add(new Queue("Queue" + number)
                .visibilityTimeout(60)
                .receiveMessageWaitTimeSeconds(20)
                .redrivePolicy(r -> r.deadLetterTargetArn(dead.arn()).maxReceiveCount(5))
                .tag("group", number)
                .tag("service", "orders"));
        add(alarm(number, dead, topic));
        add(new Subscription("Subscription" + number)
                .topicArn(topic)
                .protocol("sqs")
                .endpoint(queue.arn())
                .rawMessageDelivery(true)
                .filterPolicy(Map.of("kind", List.of("created", "updated"), "group", List.of(number))));
        add(new EventSourceMapping("Mapping" + number)
                .eventSourceArn(queue.arn())
                .functionName(function)
                .batchSize(10)
                .enabled(true)
                .maximumBatchingWindowInSeconds(5)
                .functionResponseTypes("ReportBatchItemFailures"));
    }

    private static Alarm alarm(String number, Queue dead, Parameter<String> topic) {
        return new Alarm("Alarm" + number)
                .alarmDescription("Messages in dead letter queue " + number)
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .statistic("Maximum")
                .period(300)
                .evaluationPeriods(1)
                .threshold(1)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .treatMissingData("notBreaching")
                .dimension(d -> d.name("QueueName").value(dead.queueName()))
                .alarmActions(topic);
    }
}
