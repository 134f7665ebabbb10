package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.region;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Part;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.ecr.RepositoryPatterns;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.stepfunctions.StateMachine;

/** What a task of the engagement service is, and what it may do. */
final class EngagementTask extends Part {
    private static final String SCRATCH = "scratch";
    private static final int SECONDS_TO_STOP = 120;

    private final TaskDefinition task;

    /** Adds the task definition with its logs. */
    EngagementTask(Part place, Sizes sizes, Buckets buckets, Queue arrivals, StateMachine machine) {
        super(place);
        LogGroup logs = add(new LogGroup(id("Logs")).secure());
        task = add(new TaskDefinition(id("Task"))
                .secure()
                .family(sub("${AWS::StackName}-engagement"))
                .requiresCompatibilities("FARGATE")
                .networkMode("awsvpc")
                .cpu(sizes.text("TaskCpu"))
                .memory(sizes.text("TaskMemory"))
                .runtimePlatform(r -> r.cpuArchitecture("ARM64").operatingSystemFamily("LINUX"))
                .volume(v -> v.name(SCRATCH))
                .containerDefinitions(container(image(), logs)
                        .environment("ARRIVALS_QUEUE_URL", arrivals.ref())
                        .environment("INBOX_BUCKET", buckets.inbox().ref())
                        .environment("PARTS_BUCKET", buckets.parts().ref())
                        .environment("BACKUP_BUCKET", buckets.backup().ref())
                        .environment("STATE_MACHINE_ARN", machine.ref())));
        logs.grantWrite(task.execution());
        RepositoryPatterns.grantPullFrom(
                sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/${EngagementRepository}"),
                task.execution());
        arrivals.grantReceive(task);
        buckets.inbox().grantRead(task).grantReadTags(task).grantDelete(task);
        buckets.backup().grantWrite(task).grantWriteTags(task);
        buckets.parts().grantWrite(task);
        machine.grantStart(task);
    }

    private Value<String> image() {
        parameter(id("Repository"))
                .description("ECR repository of the engagement service's image")
                .minLength(1);
        parameter(id("Version"))
                .description("Tag of the engagement service's image")
                .minLength(1);
        return sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/"
                + "${EngagementRepository}:${EngagementVersion}");
    }

    private static TaskDefinition.ContainerDefinition container(Value<String> image, LogGroup logs) {
        return new TaskDefinition.ContainerDefinition()
                .name("engagement")
                .image(image)
                .essential(true)
                .user("1000:1000")
                .readonlyRootFilesystem(true)
                .mount(SCRATCH, "/tmp")
                .stopTimeout(SECONDS_TO_STOP)
                .linuxParameters(l -> l.initProcessEnabled(true))
                .logConfiguration(l -> l.logDriver("awslogs")
                        .option("awslogs-group", logs.ref())
                        .option("awslogs-region", region())
                        .option("awslogs-stream-prefix", "engagement")
                        // A log service that is slow or away must not stop the work.
                        .option("mode", "non-blocking")
                        .option("max-buffer-size", "4m"));
    }

    /** The task definition. */
    TaskDefinition task() {
        return task;
    }
}
