package peers;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnEventSourceMapping;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.constructs.Construct;

/** W1 with the generated constructs, which render exactly what is said. */
public final class SmallL1 extends Stack {
    public SmallL1(Construct scope, String id) {
        super(scope, id);
        getTemplateOptions().setTemplateFormatVersion("2010-09-09");
        getTemplateOptions().setDescription("W1 small");
        CfnParameter stage = CfnParameter.Builder.create(this, "Stage")
                .description("Deployment stage")
                .defaultValue("dev")
                .allowedValues(List.of("dev", "prod"))
                .build();

        CfnQueue deadLetters = CfnQueue.Builder.create(this, "DeadLetterQueue")
                .messageRetentionPeriod(1_209_600)
                .build();
        CfnQueue work = CfnQueue.Builder.create(this, "WorkQueue")
                .visibilityTimeout(60)
                .redrivePolicy(Map.of("deadLetterTargetArn", deadLetters.getAttrArn(), "maxReceiveCount", 5))
                .tags(List.of(
                        CfnTag.builder().key("service").value("work").build(),
                        CfnTag.builder()
                                .key("stage")
                                .value(stage.getValueAsString())
                                .build()))
                .build();
        CfnBucket data = CfnBucket.Builder.create(this, "DataBucket")
                .bucketEncryption(CfnBucket.BucketEncryptionProperty.builder()
                        .serverSideEncryptionConfiguration(List.of(CfnBucket.ServerSideEncryptionRuleProperty.builder()
                                .serverSideEncryptionByDefault(CfnBucket.ServerSideEncryptionByDefaultProperty.builder()
                                        .sseAlgorithm("AES256")
                                        .build())
                                .build()))
                        .build())
                .versioningConfiguration(CfnBucket.VersioningConfigurationProperty.builder()
                        .status("Enabled")
                        .build())
                .publicAccessBlockConfiguration(CfnBucket.PublicAccessBlockConfigurationProperty.builder()
                        .blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true)
                        .build())
                .build();
        data.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);
        data.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.RETAIN);
        CfnTopic events = CfnTopic.Builder.create(this, "EventsTopic")
                .displayName(Fn.sub("${AWS::StackName}-events"))
                .build();
        CfnTable state = CfnTable.Builder.create(this, "StateTable")
                .attributeDefinitions(List.of(
                        CfnTable.AttributeDefinitionProperty.builder()
                                .attributeName("pk")
                                .attributeType("S")
                                .build(),
                        CfnTable.AttributeDefinitionProperty.builder()
                                .attributeName("sk")
                                .attributeType("S")
                                .build()))
                .keySchema(List.of(
                        CfnTable.KeySchemaProperty.builder()
                                .attributeName("pk")
                                .keyType("HASH")
                                .build(),
                        CfnTable.KeySchemaProperty.builder()
                                .attributeName("sk")
                                .keyType("RANGE")
                                .build()))
                .billingMode("PAY_PER_REQUEST")
                .pointInTimeRecoverySpecification(CfnTable.PointInTimeRecoverySpecificationProperty.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .build();
        CfnRole role = CfnRole.Builder.create(this, "FunctionRole")
                .assumeRolePolicyDocument(Map.of(
                        "Version",
                        "2012-10-17",
                        "Statement",
                        List.of(Map.of(
                                "Effect", "Allow",
                                "Principal", Map.of("Service", "lambda.amazonaws.com"),
                                "Action", "sts:AssumeRole"))))
                .managedPolicyArns(List.of(
                        Fn.sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")))
                .policies(List.of(CfnRole.PolicyProperty.builder()
                        .policyName("access")
                        .policyDocument(Map.of(
                                "Version",
                                "2012-10-17",
                                "Statement",
                                List.of(
                                        Map.of(
                                                "Effect", "Allow",
                                                "Action",
                                                        List.of(
                                                                "sqs:ReceiveMessage",
                                                                "sqs:DeleteMessage",
                                                                "sqs:GetQueueAttributes"),
                                                "Resource", work.getAttrArn()),
                                        Map.of(
                                                "Effect", "Allow",
                                                "Action", List.of("s3:GetObject", "s3:PutObject"),
                                                "Resource", Fn.sub("${DataBucket.Arn}/*")),
                                        Map.of(
                                                "Effect", "Allow",
                                                "Action", List.of("dynamodb:GetItem", "dynamodb:PutItem"),
                                                "Resource", state.getAttrArn()))))
                        .build()))
                .build();
        CfnFunction function = CfnFunction.Builder.create(this, "Function")
                .runtime("python3.12")
                .handler("index.handler")
                .role(role.getAttrArn())
                .code(CfnFunction.CodeProperty.builder()
                        .zipFile("def handler(event, context):\n    return 'ok'\n")
                        .build())
                .memorySize(256)
                .timeout(30)
                .environment(CfnFunction.EnvironmentProperty.builder()
                        .variables(Map.of(
                                "BUCKET", data.getRef(),
                                "TABLE", state.getRef(),
                                "STAGE", stage.getValueAsString()))
                        .build())
                .build();
        CfnEventSourceMapping.Builder.create(this, "Mapping")
                .eventSourceArn(work.getAttrArn())
                .functionName(function.getRef())
                .batchSize(10)
                .enabled(true)
                .build();
        CfnSubscription.Builder.create(this, "Subscription")
                .topicArn(events.getRef())
                .protocol("sqs")
                .endpoint(work.getAttrArn())
                .rawMessageDelivery(true)
                .build();
        CfnAlarm.Builder.create(this, "DlqAlarm")
                .alarmDescription("Messages in the dead letter queue")
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimensions(List.of(CfnAlarm.DimensionProperty.builder()
                        .name("QueueName")
                        .value(deadLetters.getAttrQueueName())
                        .build()))
                .statistic("Maximum")
                .period(300)
                .evaluationPeriods(1)
                .threshold(1)
                .comparisonOperator("GreaterThanOrEqualToThreshold")
                .treatMissingData("notBreaching")
                .alarmActions(List.of(events.getRef()))
                .build();

        CfnOutput.Builder.create(this, "BucketName").value(data.getRef()).build();
        CfnOutput.Builder.create(this, "QueueUrl")
                .description("Work queue")
                .value(work.getRef())
                .build();
    }
}
