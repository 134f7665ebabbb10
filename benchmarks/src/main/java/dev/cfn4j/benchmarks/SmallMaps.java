package dev.cfn4j.benchmarks;

import static dev.cfn4j.benchmarks.Tree.getAtt;
import static dev.cfn4j.benchmarks.Tree.map;
import static dev.cfn4j.benchmarks.Tree.ref;
import static dev.cfn4j.benchmarks.Tree.resource;
import static dev.cfn4j.benchmarks.Tree.sub;
import static dev.cfn4j.benchmarks.Tree.tag;

import java.util.List;
import java.util.Map;

/** The tree of {@link SmallStack}. */
final class SmallMaps {
    private SmallMaps() {}

    static Map<String, Object> template() {
        Map<String, Object> stage = map(
                "Type",
                "String",
                "Description",
                "Deployment stage",
                "Default",
                "dev",
                "AllowedValues",
                List.of("dev", "prod"));
        Map<String, Object> template = Tree.template("W1 small", map("Stage", stage), resources());
        template.put(
                "Outputs",
                map(
                        "BucketName",
                        map("Value", ref("DataBucket")),
                        "QueueUrl",
                        map("Description", "Work queue", "Value", ref("WorkQueue"))));
        return template;
    }

    private static Map<String, Object> resources() {
        return map(
                "DeadLetterQueue",
                resource("AWS::SQS::Queue", map("MessageRetentionPeriod", 1_209_600)),
                "WorkQueue",
                resource("AWS::SQS::Queue", queue()),
                "DataBucket",
                bucket(),
                "EventsTopic",
                resource("AWS::SNS::Topic", map("DisplayName", sub("${AWS::StackName}-events"))),
                "StateTable",
                resource("AWS::DynamoDB::Table", table()),
                "FunctionRole",
                resource("AWS::IAM::Role", role()),
                "Function",
                resource("AWS::Lambda::Function", function()),
                "Mapping",
                resource("AWS::Lambda::EventSourceMapping", mapping()),
                "Subscription",
                resource("AWS::SNS::Subscription", subscription()),
                "DlqAlarm",
                resource("AWS::CloudWatch::Alarm", alarm()));
    }

    private static Map<String, Object> queue() {
        return map(
                "VisibilityTimeout",
                60,
                "RedrivePolicy",
                map("deadLetterTargetArn", getAtt("DeadLetterQueue", "Arn"), "maxReceiveCount", 5),
                "Tags",
                List.of(tag("service", "work"), tag("stage", ref("Stage"))));
    }

    private static Map<String, Object> bucket() {
        Map<String, Object> encryption = map("ServerSideEncryptionByDefault", map("SSEAlgorithm", "AES256"));
        return map(
                "Type",
                "AWS::S3::Bucket",
                "DeletionPolicy",
                "Retain",
                "UpdateReplacePolicy",
                "Retain",
                "Properties",
                map(
                        "BucketEncryption",
                        map("ServerSideEncryptionConfiguration", List.of(encryption)),
                        "VersioningConfiguration",
                        map("Status", "Enabled"),
                        "PublicAccessBlockConfiguration",
                        map(
                                "BlockPublicAcls",
                                true,
                                "BlockPublicPolicy",
                                true,
                                "IgnorePublicAcls",
                                true,
                                "RestrictPublicBuckets",
                                true)));
    }

    private static Map<String, Object> table() {
        return map(
                "AttributeDefinitions",
                List.of(
                        map("AttributeName", "pk", "AttributeType", "S"),
                        map("AttributeName", "sk", "AttributeType", "S")),
                "KeySchema",
                List.of(map("AttributeName", "pk", "KeyType", "HASH"), map("AttributeName", "sk", "KeyType", "RANGE")),
                "BillingMode",
                "PAY_PER_REQUEST",
                "PointInTimeRecoverySpecification",
                map("PointInTimeRecoveryEnabled", true));
    }

    private static Map<String, Object> role() {
        Map<String, Object> trust =
                map("Effect", "Allow", "Principal", map("Service", "lambda.amazonaws.com"), "Action", "sts:AssumeRole");
        Map<String, Object> access = policy(
                allow(getAtt("WorkQueue", "Arn"), "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
                allow(sub("${DataBucket.Arn}/*"), "s3:GetObject", "s3:PutObject"),
                allow(getAtt("StateTable", "Arn"), "dynamodb:GetItem", "dynamodb:PutItem"));
        return map(
                "AssumeRolePolicyDocument",
                policy(trust),
                "ManagedPolicyArns",
                List.of(sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")),
                "Policies",
                List.of(map("PolicyName", "access", "PolicyDocument", access)));
    }

    private static Map<String, Object> policy(Object... statements) {
        return map("Version", "2012-10-17", "Statement", List.of(statements));
    }

    private static Map<String, Object> allow(Object resource, String... actions) {
        return map("Effect", "Allow", "Action", List.of(actions), "Resource", resource);
    }

    private static Map<String, Object> function() {
        return map(
                "Runtime",
                "python3.12",
                "Handler",
                "index.handler",
                "Role",
                getAtt("FunctionRole", "Arn"),
                "Code",
                map("ZipFile", "def handler(event, context):\n    return 'ok'\n"),
                "MemorySize",
                256,
                "Timeout",
                30,
                "Environment",
                map("Variables", map("BUCKET", ref("DataBucket"), "TABLE", ref("StateTable"), "STAGE", ref("Stage"))));
    }

    private static Map<String, Object> mapping() {
        return map(
                "EventSourceArn",
                getAtt("WorkQueue", "Arn"),
                "FunctionName",
                ref("Function"),
                "BatchSize",
                10,
                "Enabled",
                true);
    }

    private static Map<String, Object> subscription() {
        return map(
                "TopicArn",
                ref("EventsTopic"),
                "Protocol",
                "sqs",
                "Endpoint",
                getAtt("WorkQueue", "Arn"),
                "RawMessageDelivery",
                true);
    }

    private static Map<String, Object> alarm() {
        return map(
                "AlarmDescription",
                "Messages in the dead letter queue",
                "Namespace",
                "AWS/SQS",
                "MetricName",
                "ApproximateNumberOfMessagesVisible",
                "Dimensions",
                List.of(map("Name", "QueueName", "Value", getAtt("DeadLetterQueue", "QueueName"))),
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
                "AlarmActions",
                List.of(ref("EventsTopic")));
    }
}
