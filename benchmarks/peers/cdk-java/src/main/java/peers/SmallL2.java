package peers;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.CreateAlarmOptions;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.eventsources.SqsEventSource;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.SqsSubscription;
import software.amazon.awscdk.services.sqs.DeadLetterQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** W1 as its users write it: the same ten things with the hand-written constructs, their defaults and grants. */
public final class SmallL2 extends Stack {
    public SmallL2(Construct scope, String id) {
        super(scope, id);
        getTemplateOptions().setDescription("W1 small");
        CfnParameter stage = CfnParameter.Builder.create(this, "Stage")
                .description("Deployment stage")
                .defaultValue("dev")
                .allowedValues(List.of("dev", "prod"))
                .build();

        Queue deadLetters = Queue.Builder.create(this, "DeadLetterQueue")
                .retentionPeriod(Duration.days(14))
                .build();
        Queue work = Queue.Builder.create(this, "WorkQueue")
                .visibilityTimeout(Duration.seconds(60))
                .deadLetterQueue(DeadLetterQueue.builder()
                        .queue(deadLetters)
                        .maxReceiveCount(5)
                        .build())
                .build();
        Tags.of(work).add("service", "work");
        Tags.of(work).add("stage", stage.getValueAsString());
        Bucket data = Bucket.Builder.create(this, "DataBucket")
                .encryption(BucketEncryption.S3_MANAGED)
                .versioned(true)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        Topic events = Topic.Builder.create(this, "EventsTopic")
                .displayName(Fn.sub("${AWS::StackName}-events"))
                .build();
        Table state = Table.Builder.create(this, "StateTable")
                .partitionKey(Attribute.builder()
                        .name("pk")
                        .type(AttributeType.STRING)
                        .build())
                .sortKey(Attribute.builder()
                        .name("sk")
                        .type(AttributeType.STRING)
                        .build())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .build();
        Function function = Function.Builder.create(this, "Function")
                .runtime(Runtime.PYTHON_3_12)
                .handler("index.handler")
                .code(Code.fromInline("def handler(event, context):\n    return 'ok'\n"))
                .memorySize(256)
                .timeout(Duration.seconds(30))
                .environment(Map.of(
                        "BUCKET", data.getBucketName(),
                        "TABLE", state.getTableName(),
                        "STAGE", stage.getValueAsString()))
                .build();
        data.grantReadWrite(function);
        state.grantReadWriteData(function);
        function.addEventSource(
                SqsEventSource.Builder.create(work).batchSize(10).build());
        events.addSubscription(
                SqsSubscription.Builder.create(work).rawMessageDelivery(true).build());
        deadLetters
                .metricApproximateNumberOfMessagesVisible(MetricOptions.builder()
                        .statistic("Maximum")
                        .period(Duration.minutes(5))
                        .build())
                .createAlarm(
                        this,
                        "DlqAlarm",
                        CreateAlarmOptions.builder()
                                .alarmDescription("Messages in the dead letter queue")
                                .evaluationPeriods(1)
                                .threshold(1)
                                .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                                .treatMissingData(TreatMissingData.NOT_BREACHING)
                                .build())
                .addAlarmAction(new SnsAction(events));

        CfnOutput.Builder.create(this, "BucketName").value(data.getBucketName()).build();
        CfnOutput.Builder.create(this, "QueueUrl")
                .description("Work queue")
                .value(work.getQueueUrl())
                .build();
    }
}
