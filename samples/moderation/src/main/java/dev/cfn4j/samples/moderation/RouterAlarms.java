package dev.cfn4j.samples.moderation;

import dev.cfn4j.types.cloudwatch.Alarm;

/** The alarms of the router as its clients see it, and of the options that it serves them by. */
final class RouterAlarms {
    private static final double SLOW_SECONDS = 1.5;

    private final Alarms alarms;
    private final RouterBalancer balancer;

    RouterAlarms(Alarms alarms, RouterBalancer balancer) {
        this.alarms = alarms;
        this.balancer = balancer;
    }

    /** Rings when the router answers with errors; also takes a deployment back. */
    Alarm failures() {
        return ofTargets(alarms.above("RouterFailures", "The router answers with errors", 20, 2))
                .metricName("HTTPCode_Target_5XX_Count")
                .statistic("Sum");
    }

    /** Adds the other alarms. */
    void addOthers() {
        ofTargets(alarms.above("RouterLatency", "One in a hundred answers of the router is slow", SLOW_SECONDS, 5))
                .metricName("TargetResponseTime")
                .extendedStatistic("p99");
        ofTargets(alarms.above("UnhealthyTasks", "Router tasks do not pass their health check", 0, 5))
                .metricName("UnHealthyHostCount")
                .statistic("Maximum");
        alarms.above("OptionsNotRefreshed", "Routers go on with client options that they cannot refresh", 0, 5)
                .namespace(ModerationStack.METRICS)
                .metricName("OptionsRefreshFailures")
                .statistic("Sum");
    }

    private Alarm ofTargets(Alarm alarm) {
        return alarm.namespace("AWS/ApplicationELB")
                .dimension(d -> d.name("LoadBalancer").value(balancer.balancer().loadBalancerFullName()))
                .dimension(d -> d.name("TargetGroup").value(balancer.targets().targetGroupFullName()));
    }
}
