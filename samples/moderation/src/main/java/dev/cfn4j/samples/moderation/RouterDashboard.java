package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;
import static dev.cfn4j.dsl.dashboard.MetricWidget.lines;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.dashboard.DashboardBody;
import dev.cfn4j.dsl.dashboard.MetricWidget;
import dev.cfn4j.dsl.metric.MetricExpression;
import dev.cfn4j.dsl.text.MixedText;
import dev.cfn4j.types.cloudwatch.Dashboard;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.elasticloadbalancingv2.LoadBalancer;
import dev.cfn4j.types.sqs.Queue;

/** What people look at when the router is slow, fails, or has more to do than it can. */
final class RouterDashboard {
    private static final long MINUTE = 60;

    private RouterDashboard() {}

    /** The dashboard over the system's resources; the models' endpoints are found by the prefix of their names. */
    static Dashboard of(
            LoadBalancer balancer, Value<String> endpointPrefix, Queue review, Cluster cluster, Service router) {
        return new Dashboard("Dashboard")
                .dashboardName(sub("${AWS::StackName}-${Environment}"))
                .dashboardBody(new DashboardBody()
                        .row(requests(balancer), latency(balancer))
                        .row(
                                byModel("Failures by model", "Invocation5XXErrors", endpointPrefix, "Sum"),
                                byModel(
                                        "Cold starts by model: overhead in microseconds",
                                        "OverheadLatency",
                                        endpointPrefix,
                                        "p99"))
                        .row(waiting(review), tasks(cluster, router)));
    }

    private static MetricWidget requests(LoadBalancer balancer) {
        return lines().title("Requests and errors")
                .period(MINUTE)
                .metrics(
                        balancer.metric("RequestCount").sum(),
                        balancer.metric("HTTPCode_Target_5XX_Count").sum(),
                        balancer.metric("HTTPCode_ELB_5XX_Count").sum());
    }

    private static MetricWidget latency(LoadBalancer balancer) {
        var time = balancer.metric("TargetResponseTime");
        return lines().title("Latency in seconds").period(MINUTE).metrics(time.percentile(50), time.percentile(99));
    }

    private static MetricWidget byModel(String title, String metric, Value<String> endpointPrefix, String statistic) {
        var query = new MixedText()
                .text("{AWS/SageMaker,EndpointName,VariantName} MetricName=\"" + metric + "\" EndpointName=")
                .value(endpointPrefix)
                .toValue();
        return lines().title(title).metrics(MetricExpression.search(query, statistic, MINUTE));
    }

    private static MetricWidget waiting(Queue review) {
        return lines().title("Content waiting for people")
                .period(MINUTE)
                .metrics(review.metricMessages(), review.deadLetters().metricMessages());
    }

    private static MetricWidget tasks(Cluster cluster, Service router) {
        return lines().title("Router tasks")
                .period(MINUTE)
                .metrics(
                        router.metricRunningTasks(cluster),
                        router.metricCpu(cluster).onRight());
    }
}
