package dev.cfn4j.benchmarks;

import static dev.cfn4j.benchmarks.Tree.getAtt;
import static dev.cfn4j.benchmarks.Tree.map;
import static dev.cfn4j.benchmarks.Tree.ref;
import static dev.cfn4j.benchmarks.Tree.resource;
import static dev.cfn4j.benchmarks.Tree.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of {@link GroupsStack} as untyped maps: the floor, with nothing between the program and Jackson. */
final class GroupsMaps {
    private GroupsMaps() {}

    static Map<String, Object> template(int groups) {
        Map<String, Object> resources = new LinkedHashMap<>();
        for (int group = 1; group <= groups; group++) {
            group(String.format("%04d", group), resources);
        }
        return Tree.template(
                "W2 groups", map("TopicArn", map("Type", "String"), "FunctionName", map("Type", "String")), resources);
    }

    private static void group(String number, Map<String, Object> resources) {
        resources.put(
                "Dlq" + number,
                resource("AWS::SQS::Queue", map("MessageRetentionPeriod", 1_209_600, "Tags", tags(number))));
        resources.put("Queue" + number, resource("AWS::SQS::Queue", queue(number)));
        resources.put("Alarm" + number, resource("AWS::CloudWatch::Alarm", alarm(number)));
        resources.put("Subscription" + number, resource("AWS::SNS::Subscription", subscription(number)));
        resources.put("Mapping" + number, resource("AWS::Lambda::EventSourceMapping", mapping(number)));
    }

    private static Map<String, Object> queue(String number) {
        return map(
                "VisibilityTimeout",
                60,
                "ReceiveMessageWaitTimeSeconds",
                20,
                "RedrivePolicy",
                map("deadLetterTargetArn", getAtt("Dlq" + number, "Arn"), "maxReceiveCount", 5),
                "Tags",
                tags(number));
    }

    private static Map<String, Object> alarm(String number) {
        return map(
                "AlarmDescription",
                "Messages in dead letter queue " + number,
                "Namespace",
                "AWS/SQS",
                "MetricName",
                "ApproximateNumberOfMessagesVisible",
                "Statistic",
                "Maximum",
                "Period",
                300,
                "EvaluationPeriods",
                1,
                "Threshold",
                1,
                "ComparisonOperator",
                "GreaterThanOrEqualToThreshold",
                "TreatMissingData",
                "notBreaching",
                "Dimensions",
                List.of(map("Name", "QueueName", "Value", getAtt("Dlq" + number, "QueueName"))),
                "AlarmActions",
                List.of(ref("TopicArn")));
    }

    private static Map<String, Object> subscription(String number) {
        return map(
                "TopicArn", ref("TopicArn"),
                "Protocol", "sqs",
                "Endpoint", getAtt("Queue" + number, "Arn"),
                "RawMessageDelivery", true,
                "FilterPolicy", map("kind", List.of("created", "updated"), "group", List.of(number)));
    }

    private static Map<String, Object> mapping(String number) {
        return map(
                "EventSourceArn",
                getAtt("Queue" + number, "Arn"),
                "FunctionName",
                ref("FunctionName"),
                "BatchSize",
                10,
                "Enabled",
                true,
                "MaximumBatchingWindowInSeconds",
                5,
                "FunctionResponseTypes",
                List.of("ReportBatchItemFailures"));
    }

    private static List<Object> tags(String number) {
        return List.of(tag("group", number), tag("service", "orders"));
    }
}
