package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.logs.LogGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The function that turns the rows of a part into messages and puts each on the queue of its channel. */
final class Converter {
    /** Shorter than the five minutes that an Express execution has. */
    static final Duration TIMEOUT = Duration.ofMinutes(4);

    private Converter() {}

    /** Adds the function with its role and logs. */
    static Function in(Template template, Settings settings, Buckets buckets, Map<Channel, WorkQueue> channels) {
        LogGroup logs = template.add(new LogGroup("ConverterLogs").retentionInDays(settings.numberOf("LogDays")));
        Role role = template.add(role(logs, buckets, channels));
        return template.add(new Function("Converter")
                .description("Turns the rows of a part into messages")
                .runtime("java21")
                .architectures("arm64")
                .handler(settings.converterHandler())
                .code(c -> c.s3Bucket(settings.codeBucket()).s3Key(settings.converterKey()))
                .memorySize(settings.numberOf("ConverterMemory"))
                .timeout(TIMEOUT.toSeconds())
                .role(role.arn())
                .loggingConfig(l -> l.logFormat("JSON").logGroup(logs.ref()))
                .environment(e -> channels.forEach((channel, work) ->
                        e.variable(channel.queueVariable(), work.queue().ref()))));
    }

    private static Role role(LogGroup logs, Buckets buckets, Map<Channel, WorkQueue> channels) {
        List<Value<String>> queues = new ArrayList<>();
        channels.values().forEach(work -> queues.add(work.queue().arn()));
        return ServiceRole.ofFunction("ConverterRole")
                .policy(p -> p.policyName("convert")
                        .policyDocument(PolicyDocument.of(
                                Statement.allow("s3:GetObject").on(Buckets.everythingIn(buckets.parts())),
                                Statement.allow("sqs:SendMessage").on(queues),
                                Statement.allow("logs:CreateLogStream", "logs:PutLogEvents")
                                        .on(logs.arn()))));
    }
}
