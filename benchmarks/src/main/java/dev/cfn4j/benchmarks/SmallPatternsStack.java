package dev.cfn4j.benchmarks;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.dynamodb.Table;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sns.Subscription;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;

/** W1 as users write it: the same ten things with patterns, their secure defaults and grants. */
public final class SmallPatternsStack extends Stack {
    @Override
    protected void define() {
        description("W1 small");
        var stage = parameter("Stage")
                .description("Deployment stage")
                .defaultValue("dev")
                .allowedValues("dev", "prod");

        var work = add(new Queue("WorkQueue")
                .visibilityTimeout(60)
                .withDeadLetters(5)
                .tag("service", "work")
                .tag("stage", stage));
        var data = add(new Bucket("DataBucket").secure());
        var events = add(new Topic("EventsTopic").displayName(sub("${AWS::StackName}-events")));
        add(new Subscription("Subscription")
                .topicArn(events.ref())
                .protocol("sqs")
                .endpoint(work.arn())
                .rawMessageDelivery(true));
        work.grantSend(events);
        var state = add(new Table("StateTable")
                .secure()
                .partitionKey("pk")
                .sortKey("sk")
                .billingMode("PAY_PER_REQUEST"));
        var function = add(new Function("Function")
                .secure()
                .runtime("python3.12")
                .handler("index.handler")
                .code(c -> c.zipFile("def handler(event, context):\n    return 'ok'\n"))
                .memorySize(256)
                .timeout(30)
                .environment(e -> e.variable("BUCKET", data.ref())
                        .variable("TABLE", state.ref())
                        .variable("STAGE", stage))
                .receiveFrom(work, 10));
        data.grantReadWrite(function);
        state.grantReadWrite(function);
        add(new Alarm("DlqAlarm")
                .alarmDescription("Messages in the dead letter queue")
                .watch(work.deadLetters().metricMessages().period(300))
                .above(0, 1)
                .tell(events));

        output("BucketName", data.ref());
        output("QueueUrl", work.ref()).description("Work queue");
    }
}
