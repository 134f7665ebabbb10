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
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import dev.cfn4j.types.logs.LogGroup;
import java.util.function.Consumer;

/** The router itself: tasks over three zones that come and go with the load. */
final class RouterService {
    /** The port that the router listens on. */
    static final int PORT = 8080;

    private static final double CPU_PERCENT = 60;
    private static final double REQUESTS_A_MINUTE = 3000;
    private static final String CONTAINER = "router";

    private final Template template;
    private final TargetEnvironment environment;
    private final Mapping sizes;

    /** The service, whose sizes are rows of a mapping by environment. */
    RouterService(Template template, TargetEnvironment environment, Mapping sizes) {
        this.template = template;
        this.environment = environment;
        this.sizes = sizes;
    }

    private Value<String> size(String name) {
        return sizes.find(environment.name(), name);
    }

    /** What runs: one container, whose settings the caller says. */
    TaskDefinition task(Consumer<ContainerDefinition> settings) {
        var image = OwnImage.of(template, "Router", "router");
        var log = template.add(new LogGroup("RouterLog").retentionInDays(environment.logDays()));
        var task = template.add(new TaskDefinition("RouterTask")
                .secure()
                .requiresCompatibilities("FARGATE")
                .networkMode("awsvpc")
                .runtimePlatform(p -> p.cpuArchitecture("ARM64").operatingSystemFamily("LINUX"))
                .cpu(size("Cpu"))
                .memory(size("Memory"))
                .volume(v -> v.name("tmp"))
                .containerDefinition(settings.andThen(c -> c.name(CONTAINER)
                        .image(image.uri())
                        .user("10001")
                        .readonlyRootFilesystem(true)
                        .mount("tmp", "/tmp")
                        .port(PORT)
                        .stopTimeout(60)
                        .logConfiguration(l -> logTo(log, l)))));
        log.grantWrite(task.execution());
        image.grantPull(task.execution());
        return task;
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
    Service service(
            Cluster cluster, TaskDefinition task, RouterNetwork network, RouterBalancer balancer, Alarm rollback) {
        var service = template.add(new Service("Router")
                .secure()
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
