package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.split;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Part;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.applicationautoscaling.ScalableTarget;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy.TargetTrackingMetric;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy.TargetTrackingMetricDataQuery;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.sqs.Queue;

/**
 * The service that looks into new files of the inbox, splits large ones into parts, moves the original to the backup and
 * starts the conversion: on Fargate, over all zones of the network, scaled by how many files wait.
 */
final class EngagementService extends Part {
    private static final long FILES_PER_TASK = 10;
    private static final int HTTPS = 443;

    private final Cluster cluster;
    private final Sizes sizes;
    private final Service service;

    /**
     * Adds the service with its scaling and alarm.
     *
     * @param subnets the subnets, with commas between them
     */
    EngagementService(
            Part place,
            Cluster cluster,
            TaskDefinition task,
            Value<String> vpc,
            Value<String> subnets,
            Sizes sizes,
            Condition isProd) {
        super(place);
        this.cluster = cluster;
        this.sizes = sizes;
        // Nobody calls the service; it calls AWS.
        SecurityGroup group = add(new SecurityGroup(id("Group"))
                .groupDescription("Engagement tasks: HTTPS out, nothing in")
                .vpcId(vpc)
                .securityGroupEgress(e -> e.description("AWS APIs")
                        .ipProtocol("tcp")
                        .fromPort(HTTPS)
                        .toPort(HTTPS)
                        .cidrIp("0.0.0.0/0")));
        // No desired count: it belongs to the scaling, and an update would set it back.
        service = add(new Service(id())
                .secure()
                .cluster(cluster.ref())
                .taskDefinition(task.ref())
                .capacityProviderStrategy(
                        s -> s.capacityProvider(isProd.then("FARGATE").otherwise("FARGATE_SPOT"))
                                .weight(1))
                .availabilityZoneRebalancing("ENABLED")
                .deploymentConfiguration(d -> d.minimumHealthyPercent(100).maximumPercent(200))
                .networkConfiguration(n -> n.awsvpcConfiguration(v -> v.assignPublicIp("DISABLED")
                        .subnets(split(",", subnets))
                        .securityGroups(group.groupId())))
                .enableECSManagedTags(true)
                .propagateTags("SERVICE"));
        add(new Alarm(id("TooFewTasks"))
                .alarmDescription("Tasks do not start or do not stay")
                .watch(runningTasks())
                .below(sizes.count("LeastTasks"), 5));
    }

    /** The tasks that run: the fewest of a minute. */
    Metric runningTasks() {
        return service.metricRunningTasks(cluster);
    }

    /** Scales the service by how many files wait for each task. */
    void scaleBy(Queue arrivals) {
        ScalableTarget target = add(new ScalableTarget(id("Scaling"))
                .serviceNamespace("ecs")
                .scalableDimension("ecs:service:DesiredCount")
                .resourceId(join("/", "service", cluster.ref(), service.name()))
                .minCapacity(sizes.count("LeastTasks"))
                .maxCapacity(sizes.count("MostTasks")));
        add(new ScalingPolicy(id("ByBacklog"))
                .policyName("files-per-task")
                .policyType("TargetTrackingScaling")
                .scalingTargetId(target.ref())
                .targetTrackingScalingPolicyConfiguration(t -> t.targetValue(FILES_PER_TASK)
                        .scaleOutCooldown(60)
                        .scaleInCooldown(300)
                        .customizedMetricSpecification(m -> m.metrics(
                                average("files", arrivals.metricMessages()),
                                average("tasks", runningTasks()),
                                new TargetTrackingMetricDataQuery()
                                        .id("backlog")
                                        .expression("files / tasks")
                                        .returnData(true)))));
    }

    private static TargetTrackingMetricDataQuery average(String id, Metric metric) {
        TargetTrackingMetric target =
                new TargetTrackingMetric().namespace(metric.namespace()).metricName(metric.name());
        metric.dimensions()
                .forEach((name, value) -> target.dimension(d -> d.name(name).property("Value", value)));
        return new TargetTrackingMetricDataQuery()
                .id(id)
                .metricStat(s -> s.stat("Average").metric(target))
                .returnData(false);
    }
}
