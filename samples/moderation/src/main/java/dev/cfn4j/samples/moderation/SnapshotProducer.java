package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.accountId;
import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.samples.moderation.Statement.allow;
import static dev.cfn4j.samples.moderation.Statement.policy;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.lambda.Permission;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.sqs.Queue;

/** The function that writes the snapshot of all client options once a minute. */
final class SnapshotProducer {
    private static final long TIMEOUT_SECONDS = 50;

    private final Template template;
    private final ClientOptions options;

    private SnapshotProducer(Template template, ClientOptions options) {
        this.template = template;
        this.options = options;
    }

    /** Adds the function, its schedule, role, logs and alarm to a template. */
    static void add(
            Template template,
            TargetEnvironment environment,
            ClientOptions options,
            WatchedQueues queues,
            Alarms alarms) {
        var producer = new SnapshotProducer(template, options);
        var log = template.add(new LogGroup("SnapshotLog")
                .retentionInDays(environment.prod().then(90).otherwise(7)));
        var failed = queues.deadLetters("FailedSnapshots");
        var function = producer.function(producer.role(failed, log), log, failed);
        producer.schedule(function);
        alarms.above("SnapshotErrors", "Writing the snapshot of client options has failed for five minutes", 0, 5)
                .namespace("AWS/Lambda")
                .metricName("Errors")
                .statistic("Sum")
                .dimension(d -> d.name("FunctionName").value(function.ref()));
    }

    private Role role(Queue failed, LogGroup log) {
        return template.add(new Role("SnapshotRole")
                .assumeRolePolicyDocument(policy(allow("sts:AssumeRole").to("lambda.amazonaws.com")))
                .policy(p -> p.policyName("write-snapshots")
                        .policyDocument(policy(
                                allow("dynamodb:Scan").on(options.table().arn()),
                                allow("s3:GetObject", "s3:PutObject")
                                        .on(sub("${SnapshotBucket.Arn}/" + ClientOptions.KEY)),
                                allow("sqs:SendMessage").on(failed.arn()),
                                allow("logs:CreateLogStream", "logs:PutLogEvents")
                                        .on(log.arn())))));
    }

    private Function function(Role role, LogGroup log, Queue failed) {
        var bucket =
                template.parameter("SnapshotCodeBucket").description("The bucket of the snapshot function's code.");
        var key = template.parameter("SnapshotCodeKey").description("The key of the snapshot function's code.");
        var handler = template.parameter("SnapshotHandler")
                .description("The class and method of the snapshot function.")
                .defaultValue("moderation.SnapshotHandler::handleRequest");
        return template.add(new Function("SnapshotFunction")
                .description("Writes the snapshot of client options that routers load")
                .runtime("java21")
                .architectures("arm64")
                .handler(handler)
                .code(c -> c.s3Bucket(bucket).s3Key(key))
                .role(role.arn())
                .memorySize(512)
                .timeout(TIMEOUT_SECONDS)
                .environment(e -> e.variable("OPTIONS_TABLE", options.table().ref())
                        .variable("SNAPSHOT_BUCKET", options.snapshots().ref())
                        .variable("SNAPSHOT_KEY", ClientOptions.KEY))
                .deadLetterConfig(d -> d.targetArn(failed.arn()))
                .loggingConfig(l -> l.logGroup(log.ref()).logFormat("JSON")));
    }

    private void schedule(Function function) {
        var minutely = template.add(new Rule("SnapshotSchedule")
                .description("Writes the snapshot of client options once a minute")
                .scheduleExpression("rate(1 minute)")
                .target(t -> t.id("SnapshotFunction").arn(function.arn())));
        template.add(new Permission("SnapshotMayBeScheduled")
                .action("lambda:InvokeFunction")
                .functionName(function.ref())
                .principal("events.amazonaws.com")
                .sourceAccount(accountId())
                .sourceArn(minutely.arn()));
    }
}
