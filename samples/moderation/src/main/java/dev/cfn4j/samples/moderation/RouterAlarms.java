package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.types.cloudwatch.Alarm;

/** The alarms of the router as its clients see it, and of the options that it serves them by. */
final class RouterAlarms {
    private static final double SLOW_SECONDS = 1.5;

    private RouterAlarms() {}

    /** Adds the alarms; the one returned rings when the router answers with errors, and takes a deployment back. */
    static Alarm of(Template template, RouterBalancer balancer) {
        template.add(new Alarm("RouterLatency")
                .alarmDescription("One in a hundred answers of the router is slow")
                .watch(balancer.metric("TargetResponseTime").percentile(99))
                .above(SLOW_SECONDS, 5));
        template.add(new Alarm("UnhealthyTasks")
                .alarmDescription("Router tasks do not pass their health check")
                .watch(balancer.metric("UnHealthyHostCount").maximum())
                .above(0, 5));
        template.add(new Alarm("OptionsNotRefreshed")
                .alarmDescription("Routers go on with client options that they cannot refresh")
                .watch(new Metric(ModerationStack.METRICS, "OptionsRefreshFailures").sum())
                .above(0, 5));
        return template.add(new Alarm("RouterFailures")
                .alarmDescription("The router answers with errors")
                .watch(balancer.metric("HTTPCode_Target_5XX_Count").sum())
                .above(20, 2));
    }
}
