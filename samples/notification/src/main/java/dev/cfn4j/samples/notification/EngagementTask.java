package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.region;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.Map;

/** What a task of the engagement service is, and what it may do. */
final class EngagementTask {
    private static final String SCRATCH = "scratch";
    private static final int SECONDS_TO_STOP = 120;

    private final Settings settings;
    private final Buckets buckets;
    private final WorkQueue arrivals;
    private final StateMachine machine;

    private EngagementTask(Settings settings, Buckets buckets, WorkQueue arrivals, StateMachine machine) {
        this.settings = settings;
        this.buckets = buckets;
        this.arrivals = arrivals;
        this.machine = machine;
    }

    /** Adds the task definition with its roles and logs. */
    static TaskDefinition in(
            Template template, Settings settings, Buckets buckets, WorkQueue arrivals, StateMachine machine) {
        return new EngagementTask(settings, buckets, arrivals, machine).addTo(template);
    }

    private TaskDefinition addTo(Template template) {
        LogGroup logs = template.add(new LogGroup("EngagementLogs").retentionInDays(settings.numberOf("LogDays")));
        Role starting = template.add(ServiceRole.ofTasks("EngagementExecutionRole")
                .policy(p -> p.policyName("start").policyDocument(start(logs))));
        Role running = template.add(ServiceRole.ofTasks("EngagementTaskRole")
                .policy(p -> p.policyName("ingest").policyDocument(ingest())));
        return template.add(new TaskDefinition("EngagementTask")
                .family(sub("${AWS::StackName}-engagement"))
                .requiresCompatibilities("FARGATE")
                .networkMode("awsvpc")
                .cpu(settings.size("TaskCpu"))
                .memory(settings.size("TaskMemory"))
                .runtimePlatform(r -> r.cpuArchitecture("ARM64").operatingSystemFamily("LINUX"))
                .executionRoleArn(starting.arn())
                .taskRoleArn(running.arn())
                .volume(v -> v.name(SCRATCH))
                .containerDefinitions(container(logs)));
    }

    private TaskDefinition.ContainerDefinition container(LogGroup logs) {
        return new TaskDefinition.ContainerDefinition()
                .name("engagement")
                .image(sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/"
                        + "${EngagementRepository}:${EngagementVersion}"))
                .essential(true)
                .user("1000:1000")
                .readonlyRootFilesystem(true)
                .mountPoint(m -> m.sourceVolume(SCRATCH).containerPath("/tmp").readOnly(false))
                .stopTimeout(SECONDS_TO_STOP)
                .linuxParameters(l -> l.initProcessEnabled(true))
                .environment(
                        e -> e.name("ARRIVALS_QUEUE_URL").value(arrivals.queue().ref()))
                .environment(e -> e.name("INBOX_BUCKET").value(buckets.inbox().ref()))
                .environment(e -> e.name("PARTS_BUCKET").value(buckets.parts().ref()))
                .environment(e -> e.name("BACKUP_BUCKET").value(buckets.backup().ref()))
                .environment(e -> e.name("STATE_MACHINE_ARN").value(machine.ref()))
                .logConfiguration(l -> l.logDriver("awslogs")
                        .option("awslogs-group", logs.ref())
                        .option("awslogs-region", region())
                        .option("awslogs-stream-prefix", "engagement")
                        // A log service that is slow or away must not stop the work.
                        .option("mode", "non-blocking")
                        .option("max-buffer-size", "4m"));
    }

    private Map<String, Object> start(LogGroup logs) {
        Value<String> repository = sub(
                "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/" + "${EngagementRepository}");
        return PolicyDocument.of(
                Statement.allow("ecr:GetAuthorizationToken").onAnything(),
                Statement.allow("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")
                        .on(repository),
                Statement.allow("logs:CreateLogStream", "logs:PutLogEvents").on(logs.arn()));
    }

    private Map<String, Object> ingest() {
        return PolicyDocument.of(
                Statement.allow(
                                "sqs:ReceiveMessage",
                                "sqs:DeleteMessage",
                                "sqs:ChangeMessageVisibility",
                                "sqs:GetQueueAttributes")
                        .on(arrivals.queue().arn()),
                Statement.allow("s3:ListBucket").on(buckets.inbox().arn()),
                Statement.allow("s3:GetObject", "s3:GetObjectTagging", "s3:DeleteObject")
                        .on(Buckets.everythingIn(buckets.inbox())),
                Statement.allow("s3:PutObject", "s3:PutObjectTagging").on(Buckets.everythingIn(buckets.backup())),
                Statement.allow("s3:PutObject").on(Buckets.everythingIn(buckets.parts())),
                Statement.allow("states:StartExecution").on(machine.ref()));
    }
}
