package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.join;
import static dev.cfn4j.dsl.Fn.split;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.applicationautoscaling.ScalableTarget;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy.TargetTrackingMetric;
import dev.cfn4j.types.applicationautoscaling.ScalingPolicy.TargetTrackingMetricDataQuery;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.ecs.TaskDefinition;

/**
 * The service that looks into new files of the inbox, splits large ones into parts, moves the original to the backup and
 * starts the conversion: on Fargate, over all zones of the network, scaled by how many files wait.
 *
 * @param cluster the cluster
 * @param service the service
 */
record EngagementService(Cluster cluster, Service service) {
    private static final long FILES_PER_TASK = 10;
    private static final int HTTPS = 443;

    /** Adds cluster, service and scaling. */
    static EngagementService in(Template template, Settings settings, TaskDefinition task, WorkQueue arrivals) {
        Cluster cluster = template.add(new Cluster("Cluster")
                .capacityProviders("FARGATE", "FARGATE_SPOT")
                .clusterSetting(s -> s.name("containerInsights").value("enabled")));
        SecurityGroup group = template.add(securityGroup());
        Service service = template.add(service(settings, cluster, task, group));
        EngagementService engagement = new EngagementService(cluster, service);
        engagement.scale(template, settings, arrivals);
        return engagement;
    }

    private static Service service(Settings settings, Cluster cluster, TaskDefinition task, SecurityGroup group) {
        // No desired count: it belongs to the scaling, and an update would set it back.
        return new Service("Engagement")
                .cluster(cluster.ref())
                .taskDefinition(task.ref())
                .capacityProviderStrategy(s -> s.capacityProvider(
                                settings.isProd().then("FARGATE").otherwise("FARGATE_SPOT"))
                        .weight(1))
                .availabilityZoneRebalancing("ENABLED")
                .deploymentConfiguration(d -> d.minimumHealthyPercent(100)
                        .maximumPercent(200)
                        .deploymentCircuitBreaker(c -> c.enable(true).rollback(true)))
                .networkConfiguration(n -> n.awsvpcConfiguration(v -> v.assignPublicIp("DISABLED")
                        .subnets(split(",", network("PrivateSubnets")))
                        .securityGroups(group.groupId())))
                .enableECSManagedTags(true)
                .propagateTags("SERVICE");
    }

    /** Nobody calls the service; it calls AWS. */
    private static SecurityGroup securityGroup() {
        return new SecurityGroup("EngagementGroup")
                .groupDescription("Engagement tasks: HTTPS out, nothing in")
                .vpcId(network("Vpc"))
                .securityGroupEgress(e -> e.description("AWS APIs")
                        .ipProtocol("tcp")
                        .fromPort(HTTPS)
                        .toPort(HTTPS)
                        .cidrIp("0.0.0.0/0"));
    }

    private static Value<String> network(String export) {
        return importValue(sub("${NetworkStack}-" + export));
    }

    private void scale(Template template, Settings settings, WorkQueue arrivals) {
        ScalableTarget target = template.add(new ScalableTarget("EngagementScaling")
                .serviceNamespace("ecs")
                .scalableDimension("ecs:service:DesiredCount")
                .resourceId(join("/", "service", cluster.ref(), service.name()))
                .minCapacity(settings.numberOf("LeastTasks"))
                .maxCapacity(settings.numberOf("MostTasks")));
        template.add(new ScalingPolicy("EngagementByBacklog")
                .policyName("files-per-task")
                .policyType("TargetTrackingScaling")
                .scalingTargetId(target.ref())
                .targetTrackingScalingPolicyConfiguration(t -> t.targetValue(FILES_PER_TASK)
                        .scaleOutCooldown(60)
                        .scaleInCooldown(300)
                        .customizedMetricSpecification(m -> m.metrics(
                                query("files").metricStat(s -> s.stat("Average").metric(waiting(arrivals))),
                                query("tasks").metricStat(s -> s.stat("Average").metric(running())),
                                query("backlog").expression("files / tasks").returnData(true)))));
    }

    private static TargetTrackingMetric waiting(WorkQueue arrivals) {
        return new TargetTrackingMetric()
                .namespace("AWS/SQS")
                .metricName("ApproximateNumberOfMessagesVisible")
                .dimension(d -> d.name("QueueName").value(arrivals.queue().queueName()));
    }

    private TargetTrackingMetric running() {
        return new TargetTrackingMetric()
                .namespace("ECS/ContainerInsights")
                .metricName("RunningTaskCount")
                .dimension(d -> d.name("ClusterName").value(cluster.ref()))
                .dimension(d -> d.name("ServiceName").value(service.name()));
    }

    private static TargetTrackingMetricDataQuery query(String id) {
        return new TargetTrackingMetricDataQuery().id(id).returnData(false);
    }
}
