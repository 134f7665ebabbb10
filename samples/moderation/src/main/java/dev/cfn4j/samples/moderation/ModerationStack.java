package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.string;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import java.util.Map;

/**
 * The router: takes content from clients, asks the models that a client's options name, and sends a sample of it to people. It
 * reaches models by their names alone, so a client is routed to another model without a deployment.
 */
public final class ModerationStack extends SystemStack {
    /** The namespace of the metrics that the router itself writes. */
    static final String METRICS = "Moderation";

    /** The stack as it is deployed. */
    public ModerationStack() {}

    @Override
    protected void define() {
        begin("router: routes content to models by client options, and a sample of it to people");
        tellAlarms();

        var environment = TargetEnvironment.of(template());
        var endpointPrefix = use(stack(ModerationModelsStack.class).endpointPrefix());
        var accessLogs = use(foundation().accessLogBucket());

        var options = ClientOptions.of(template(), environment, accessLogs);
        SnapshotProducer.add(template(), environment, options);
        var review = HumanReview.of(template());

        var access = RouterAccess.of(template());
        var network = RouterNetwork.of(template(), access);
        var balancer = RouterBalancer.of(template(), environment, network, access, accessLogs);
        var sizes = mapping("Sizes")
                .from(table("sizes.txt").multihash("environment", "Cpu", "Memory", "LeastTasks", "MostTasks"));
        var router = new RouterService(template(), environment, sizes);
        var task = router.task(container -> settings(container, endpointPrefix, options, review));
        allow(task, endpointPrefix, options, review);
        var cluster = add(new Cluster("Cluster").secure().capacityProviders("FARGATE"));
        var service = router.service(cluster, task, network, balancer, RouterAlarms.of(template(), balancer));
        add(RouterDashboard.of(balancer.balancer(), endpointPrefix, review.queue(), cluster, service));

        output("RouterAddress", balancer.balancer().dnsName()).description("Where clients send content");
        output("ReviewQueueUrl", review.queue().ref()).export();
        output("ReviewQueueArn", review.queue().arn()).export();
        output("OptionsTable", options.table().ref()).export();
    }

    /** What the router may do. The endpoints are those of this system and no others, by the prefix of their names. */
    private static void allow(
            TaskDefinition task, Value<String> endpointPrefix, ClientOptions options, HumanReview review) {
        options.table().grantGet(task);
        options.snapshots().grantReadObjects(ClientOptions.KEY, task);
        review.queue().grantSend(task);
        task.allow(Statement.allow("sagemaker:InvokeEndpoint")
                .on(sub(
                        "arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${Prefix}*",
                        Map.of("Prefix", endpointPrefix))));
    }

    /** What the router is told. */
    private static void settings(
            ContainerDefinition container, Value<String> endpointPrefix, ClientOptions options, HumanReview review) {
        container
                .environment("ENDPOINT_PREFIX", endpointPrefix)
                .environment("OPTIONS_TABLE", options.table().ref())
                .environment("SNAPSHOT_BUCKET", options.snapshots().ref())
                .environment("SNAPSHOT_KEY", ClientOptions.KEY)
                .environment("REVIEW_QUEUE_URL", review.queue().ref())
                .environment("REVIEW_SAMPLE_PERCENT", string(review.samplePercent()))
                .environment("METRIC_NAMESPACE", METRICS);
    }
}
