package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.string;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.cloudwatch.Dashboard;
import dev.cfn4j.types.ecs.TaskDefinition.KeyValuePair;
import java.util.List;
import java.util.Map;

/**
 * The router: takes content from clients, asks the models that a client's options name, and sends a sample of it to people. It
 * reaches models by their names alone, so a client is routed to another model without a deployment.
 */
public final class ModerationStack extends Stack {
    /** The namespace of the metrics that the router itself writes. */
    static final String METRICS = "Moderation";

    /** The stack as it is deployed. */
    public ModerationStack() {}

    @Override
    protected void define() {
        description("Moderation, router: routes content to models by client options, and a sample of it to people");
        tag("system", "moderation");

        var environment = TargetEnvironment.of(template());
        var foundation = Foundation.of(template());
        var endpointPrefix = endpointPrefix();
        var alarms = new Alarms(template(), foundation.alarmTopic());
        var queues = new WatchedQueues(template(), alarms);

        var options = ClientOptions.of(template(), environment, foundation.accessLogBucket());
        SnapshotProducer.add(template(), environment, options, queues, alarms);
        var review = HumanReview.of(template(), queues, alarms);

        var access = RouterAccess.of(template());
        var network = RouterNetwork.of(template(), access);
        var balancer = RouterBalancer.of(template(), environment, network, access, foundation.accessLogBucket());
        var router = new RouterService(template(), environment);
        var log = router.log();
        var roles = RouterRoles.of(template(), endpointPrefix, options, review, log);
        var task = router.task(roles, log, settings(endpointPrefix, options, review));
        var routerAlarms = new RouterAlarms(alarms, balancer);
        router.service(task, network, balancer, routerAlarms.failures());
        routerAlarms.addOthers();
        dashboard(endpointPrefix);

        output("RouterAddress", balancer.balancer().dnsName()).description("Where clients send content");
        output("ReviewQueueUrl", review.queue().ref()).export(sub("${AWS::StackName}-ReviewQueueUrl"));
        output("ReviewQueueArn", review.queue().arn()).export(sub("${AWS::StackName}-ReviewQueueArn"));
        output("OptionsTable", options.table().ref()).export(sub("${AWS::StackName}-OptionsTable"));
    }

    private Value<String> endpointPrefix() {
        parameter("ModelsStack")
                .description("The stack that exports what endpoint names begin with.")
                .defaultValue("moderation-models");
        return importValue(sub("${ModelsStack}-EndpointPrefix"));
    }

    private static List<KeyValuePair> settings(
            Value<String> endpointPrefix, ClientOptions options, HumanReview review) {
        return List.of(
                new KeyValuePair().name("ENDPOINT_PREFIX").value(endpointPrefix),
                new KeyValuePair().name("OPTIONS_TABLE").value(options.table().ref()),
                new KeyValuePair()
                        .name("SNAPSHOT_BUCKET")
                        .value(options.snapshots().ref()),
                new KeyValuePair().name("SNAPSHOT_KEY").value(ClientOptions.KEY),
                new KeyValuePair().name("REVIEW_QUEUE_URL").value(review.queue().ref()),
                new KeyValuePair().name("REVIEW_SAMPLE_PERCENT").value(string(review.samplePercent())),
                new KeyValuePair().name("METRIC_NAMESPACE").value(METRICS));
    }

    private void dashboard(Value<String> endpointPrefix) {
        add(new Dashboard("Dashboard")
                .dashboardName(sub("${AWS::StackName}-${Environment}"))
                .dashboardBody(sub(BundledText.read("dashboard.json"), Map.of("EndpointPrefix", endpointPrefix))));
    }
}
