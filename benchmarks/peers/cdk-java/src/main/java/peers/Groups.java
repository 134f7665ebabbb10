package peers;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.constructs.Construct;

/** W2: groups of five resources. */
public final class Groups extends Stack {
    public Groups(Construct scope, String id, int groups) {
        super(scope, id);
        getTemplateOptions().setTemplateFormatVersion("2010-09-09");
        getTemplateOptions().setDescription("W2 groups");
        CfnParameter topic = CfnParameter.Builder.create(this, "TopicArn").build();
        CfnParameter function =
                CfnParameter.Builder.create(this, "FunctionName").build();
        for (int group = 1; group <= groups; group++) {
            group(String.format("%04d", group), topic.getValueAsString(), function.getValueAsString());
        }
    }

    private void group(String number, String topic, String function) {
        CfnQueue dead = CfnQueue.Builder.create(this, "Dlq" + number)
                .messageRetentionPeriod(1_209_600)
                .tags(tags(number))
                .build();
        CfnQueue queue = CfnQueue.Builder.create(this, "Queue" + number)
                .visibilityTimeout(60)
                .receiveMessageWaitTimeSeconds(20)
                .redrivePolicy(Map.of("deadLetterTargetArn", dead.getAttrArn(), "maxReceiveCount", 5))
                .tags(tags(number))
                .build();
        CfnAlarm.Builder.create(this, "Alarm" + number)
                .alarmDescription("Messages in dead letter queue " + number)
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimensions(List.of(CfnAlarm.DimensionProperty.builder()
                        .name("QueueName")
                        .value(dead.getAttrQueueName())
                        .build()))
                .statistic("Maximum")
                .period(300)
                .evaluationPeriods(1)
                .threshold(1)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .treatMissingData("notBreaching")
                .alarmActions(List.of(topic))
                .build();
        CfnSubscription.Builder.create(this, "Subscription" + number)
                .topicArn(topic)
                .protocol("sqs")
                .endpoint(queue.getAttrArn())
                .rawMessageDelivery(true)
                .filterPolicy(Map.of("kind", List.of("created", "updated"), "group", List.of(number)))
                .build();
        CfnEventSourceMapping.Builder.create(this, "Mapping" + number)
                .eventSourceArn(queue.getAttrArn())
                .functionName(function)
                .batchSize(10)
                .enabled(true)
                .maximumBatchingWindowInSeconds(5)
                .functionResponseTypes(List.of("ReportBatchItemFailures"))
                .build();
    }

    private static List<CfnTag> tags(String number) {
        return List.of(
                CfnTag.builder().key("group").value(number).build(),
                CfnTag.builder().key("service").value("orders").build());
    }
}
