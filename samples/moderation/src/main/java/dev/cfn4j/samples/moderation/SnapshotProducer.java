package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.pattern.SecureDefault;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.sqs.Queue;

/** The function that writes the snapshot of all client options once a minute. */
final class SnapshotProducer {
    private static final long TIMEOUT_SECONDS = 50;

    private SnapshotProducer() {}

    /** Adds the function, its schedule, logs and alarms to a template. */
    static void add(Template template, TargetEnvironment environment, ClientOptions options) {
        var log = template.add(new LogGroup("SnapshotLog").retentionInDays(environment.logDays()));
        var failed =
                template.add(new Queue("FailedSnapshots").secure().messageRetentionPeriod(FailedWork.FOURTEEN_DAYS));
        FailedWork.watch(template, failed);

        var function = template.add(function(template, options)
                .deadLetterConfig(d -> d.targetArn(failed.arn()))
                .loggingConfig(l -> l.logGroup(log.ref()).logFormat("JSON")));
        options.table().grantScan(function);
        options.snapshots()
                .grantReadObjects(ClientOptions.KEY, function)
                .grantWriteObjects(ClientOptions.KEY, function);

        template.add(new Rule("SnapshotSchedule")
                .description("Writes the snapshot of client options once a minute")
                .scheduleExpression("rate(1 minute)")
                .invoke(function));
        template.add(new Alarm("SnapshotErrors")
                .alarmDescription("Writing the snapshot of client options has failed for five minutes")
                .watch(function.metricErrors())
                .above(0, 5));
    }

    /** Not traced: nobody waits for it, and its one call a minute is in the log. */
    private static Function function(Template template, ClientOptions options) {
        var bucket =
                template.parameter("SnapshotCodeBucket").description("The bucket of the snapshot function's code.");
        var key = template.parameter("SnapshotCodeKey").description("The key of the snapshot function's code.");
        var handler = template.parameter("SnapshotHandler")
                .description("The class and method of the snapshot function.")
                .defaultValue("moderation.SnapshotHandler::handleRequest");
        return new Function("SnapshotFunction")
                .secureWithout(SecureDefault.TRACING)
                .description("Writes the snapshot of client options that routers load")
                .runtime("java21")
                .architectures("arm64")
                .handler(handler)
                .code(c -> c.s3Bucket(bucket).s3Key(key))
                .memorySize(512)
                .timeout(TIMEOUT_SECONDS)
                .environment(e -> e.variable("OPTIONS_TABLE", options.table().ref())
                        .variable("SNAPSHOT_BUCKET", options.snapshots().ref())
                        .variable("SNAPSHOT_KEY", ClientOptions.KEY));
    }
}
