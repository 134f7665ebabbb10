package dev.cfn4j.benchmarks;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.policy.PolicyDocument;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.dynamodb.Table;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.lambda.EventSourceMapping;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;

/** W1: ten resources, said resource by resource, so that the template is the one that all peers render. */
public final class SmallStack extends Stack {
    @Override
    public String name() {
        return "w1";
    }

    @Override
    protected void define() {
        description("W1 small");
        var stage = parameter("Stage")
                .description("Deployment stage")
                .defaultValue("dev")
                .allowedValues("dev", "prod");

        var deadLetters = add(new Queue("DeadLetterQueue").messageRetentionPeriod(1_209_600));
        var work = add(new Queue("WorkQueue")
                .visibilityTimeout(60)
                .redrivePolicy(r -> r.deadLetterTargetArn(deadLetters.arn()).maxReceiveCount(5))
                .tag("service", "work")
                .tag("stage", stage));
        var data = add(new Bucket("DataBucket")
                .bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                        r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                .versioningConfiguration(v -> v.status("Enabled"))
                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true))
                .retain());
        var events = add(new Topic("EventsTopic").displayName(sub("${AWS::StackName}-events")));
        var state = add(new Table("StateTable")
                .partitionKey("pk")
                .sortKey("sk")
                .billingMode("PAY_PER_REQUEST")
                .pointInTimeRecoverySpecification(p -> p.pointInTimeRecoveryEnabled(true)));
        var role = add(new Role("FunctionRole")
                .assumeRolePolicyDocument(
                        PolicyDocument.trust(Statement.assumeRole(Principal.service("lambda.amazonaws.com"))))
                .managedPolicyArns(
                        sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"))
                .policy(p -> p.policyName("access")
                        .policyDocument(PolicyDocument.identityBased(
                                Statement.allow("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
                                        .on(work.arn()),
                                Statement.allow("s3:GetObject", "s3:PutObject").on(sub("${DataBucket.Arn}/*")),
                                Statement.allow("dynamodb:GetItem", "dynamodb:PutItem")
                                        .on(state.arn())))));
        var function = add(new Function("Function")
                .runtime("python3.12")
                .handler("index.handler")
                .role(role.arn())
                .code(c -> c.zipFile("def handler(event, context):\n    return 'ok'\n"))
                .memorySize(256)
                .timeout(30)
                .environment(e -> e.variable("BUCKET", data.ref())
                        .variable("TABLE", state.ref())
                        .variable("STAGE", stage)));
        add(new EventSourceMapping("Mapping")
                .eventSourceArn(work.arn())
                .functionName(function.ref())
                .batchSize(10)
                .enabled(true));
        add(new Subscription("Subscription")
                .topicArn(events.ref())
                .protocol("sqs")
                .endpoint(work.arn())
                .rawMessageDelivery(true));
        add(new Alarm("DlqAlarm")
                .alarmDescription("Messages in the dead letter queue")
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimension(d -> d.name("QueueName").value(deadLetters.queueName()))
                .statistic("Maximum")
                .period(300)
                .evaluationPeriods(1)
                .threshold(1)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .treatMissingData("notBreaching")
                .alarmActions(events.ref()));

        output("BucketName", data.ref());
        output("QueueUrl", work.ref()).description("Work queue");
    }
}
