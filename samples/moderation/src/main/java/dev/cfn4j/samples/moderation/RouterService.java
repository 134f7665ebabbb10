package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.number;
import static dev.cfn4j.dsl.Fn.region;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Mapping;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.applicationautoscaling.ScalableTarget;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy.PredefinedMetricSpecification;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.logs.LogGroup;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The router itself: tasks over three zones that come and go with the load. */
final class RouterService {
    /** The port that the router listens on. */
    static final long PORT = 8080;

    private static final double CPU_PERCENT = 60;
    private static final double REQUESTS_A_MINUTE = 3000;
    private static final String CONTAINER = "router";

    private final Template template;
    private final TargetEnvironment environment;
    private final Mapping sizes;

    RouterService(Template template, TargetEnvironment environment) {
        this.template = template;
        this.environment = environment;
        this.sizes = template.mapping("Sizes")
                .row("test", row("512", "1024", 1, 3, 7))
                .row("prod", row("1024", "2048", 3, 30, 90));
    }

    private static Map<String, ?> row(String cpu, String memory, int leastTasks, int mostTasks, int logDays) {
        return Map.of(
                "Cpu", cpu, "Memory", memory, "LeastTasks", leastTasks, "MostTasks", mostTasks, "LogDays", logDays);
    }

    private Value<String> size(String name) {
        return sizes.find(environment.name(), name);
    }

    /** The log that the router writes; roles refer to it. */
    LogGroup log() {
        return template.add(new LogGroup("RouterLog").retentionInDays(number(size("LogDays"))));
    }

    /** What runs: one container that is told where everything is. */
    TaskDefinition task(RouterRoles roles, LogGroup log, List<TaskDefinition.KeyValuePair> settings) {
        var image = image();
        return template.add(new TaskDefinition("RouterTask")
                .requiresCompatibilities("FARGATE")
                .networkMode("awsvpc")
                .runtimePlatform(p -> p.cpuArchitecture("ARM64").operatingSystemFamily("LINUX"))
                .cpu(size("Cpu"))
                .memory(size("Memory"))
                .taskRoleArn(roles.task().arn())
                .executionRoleArn(roles.execution().arn())
                .volume(v -> v.name("tmp"))
                .containerDefinition(c -> c.name(CONTAINER)
                        .image(image)
                        .user("10001")
                        .readonlyRootFilesystem(true)
                        .mountPoint(m -> m.sourceVolume("tmp").containerPath("/tmp"))
                        .portMapping(p -> p.containerPort(PORT))
                        .stopTimeout(60)
                        .environment(settings)
                        .logConfiguration(l -> logTo(log, l))));
    }

    private Value<String> image() {
        template.parameter("RouterRepository")
                .description("The repository of the router's image, in this account and region.")
                .allowedPattern("[a-z0-9][a-z0-9._/-]*")
                .defaultValue("moderation/router");
        template.parameter("RouterImageTag").description("The version of the router's image.");
        return sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/${RouterRepository}:${RouterImageTag}");
    }

    /** Logs wait in memory rather than hold up the router. */
    private static void logTo(LogGroup log, TaskDefinition.LogConfiguration configuration) {
        configuration
                .logDriver("awslogs")
                .option("awslogs-group", log.ref())
                .option("awslogs-region", region())
                .option("awslogs-stream-prefix", CONTAINER)
                .option("mode", "non-blocking")
                .option("max-buffer-size", "4m");
    }

    /** The service that keeps tasks running, and takes a deployment back that rings an alarm. */
    Service service(TaskDefinition task, RouterNetwork network, RouterBalancer balancer, Alarm rollback) {
        var cluster = template.add(new Cluster("Cluster")
                .capacityProviders("FARGATE")
                .clusterSetting(s -> s.name("containerInsights").value("enabled")));
        var service = template.add(new Service("Router")
                .after(balancer.listener())
                .cluster(cluster.ref())
                .taskDefinition(task.ref())
                .capacityProviderStrategy(s -> s.capacityProvider("FARGATE").weight(1))
                .availabilityZoneRebalancing("ENABLED")
                .healthCheckGracePeriodSeconds(60)
                .propagateTags("SERVICE")
                .enableECSManagedTags(true)
                .deploymentConfiguration(d -> d.minimumHealthyPercent(100)
                        .maximumPercent(200)
                        .deploymentCircuitBreaker(b -> b.enable(true).rollback(true))
                        .alarms(a -> a.alarmNames(rollback.ref()).enable(true).rollback(true)))
                .networkConfiguration(n -> n.awsvpcConfiguration(v -> v.assignPublicIp("DISABLED")
                        .subnets(network.taskSubnets())
                        .securityGroups(network.tasks().groupId())))
                .loadBalancer(l -> l.containerName(CONTAINER)
                        .containerPort(PORT)
                        .targetGroupArn(balancer.targets().ref())));
        scale();
        return service;
    }

    private void scale() {
        var target = template.add(new ScalableTarget("RouterScaling")
                .serviceNamespace("ecs")
                .scalableDimension("ecs:service:DesiredCount")
                .resourceId(sub("service/${Cluster}/${Router.Name}"))
                .minCapacity(number(size("LeastTasks")))
                .maxCapacity(number(size("MostTasks"))));
        scalesWith("Cpu", target, CPU_PERCENT, m -> m.predefinedMetricType("ECSServiceAverageCPUUtilization"));
        scalesWith(
                "Requests",
                target,
                REQUESTS_A_MINUTE,
                m -> m.predefinedMetricType("ALBRequestCountPerTarget")
                        .resourceLabel(sub("${Balancer.LoadBalancerFullName}/${Targets.TargetGroupFullName}")));
    }

    private void scalesWith(
            String what, ScalableTarget target, double perTask, Consumer<PredefinedMetricSpecification> metric) {
        template.add(new ScalingPolicy("RouterScalesWith" + what)
                .policyName(what)
                .policyType("TargetTrackingScaling")
                .scalingTargetId(target.ref())
                .targetTrackingScalingPolicyConfiguration(
                        t -> t.targetValue(perTask).predefinedMetricSpecification(metric)));
    }
}
