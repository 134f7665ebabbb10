package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.logs.LogGroup;

/**
 * What watches the models: two alarms and a log group each. It is deployed before them, because an endpoint refers to the alarm
 * that rolls it back, and because a log group that the service makes by itself keeps everything for ever.
 */
public final class ModerationAlarmsStack extends SystemStack {
    private static final double FAILURES_A_MINUTE = 5;
    private static final double MICROSECONDS_A_MILLISECOND = 1000;

    /** The stack as it is deployed. */
    public ModerationAlarmsStack() {}

    @Override
    protected void define() {
        begin("alarms: failures, latency and logs of every model's endpoint");
        tellAlarms();
        var environment = TargetEnvironment.of(template());

        for (var model : ModelCatalogue.of(table("models.csv")).models()) {
            var part = part(model.logicalId());
            part.add(new LogGroup(part.id("Log"))
                    .logGroupName(sub("/aws/sagemaker/Endpoints/mod-${Environment}-" + model.id()))
                    .retentionInDays(environment.logDays()));
            part.add(new Alarm(part.id("Failures"))
                    .alarmName(model.failureAlarmName())
                    .alarmDescription(model.id() + " fails; owner: " + model.owner())
                    .watch(model.metric("Invocation5XXErrors").sum())
                    .above(FAILURES_A_MINUTE, 2));
            part.add(new Alarm(part.id("Latency"))
                    .alarmDescription(model.id() + " is slow; owner: " + model.owner())
                    .watch(model.metric("ModelLatency").percentile(90))
                    .above((double) model.latencyMs() * MICROSECONDS_A_MILLISECOND, 5));
        }
    }
}
