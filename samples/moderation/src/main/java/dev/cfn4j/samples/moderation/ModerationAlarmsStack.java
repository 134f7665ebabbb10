package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.logs.LogGroup;

/**
 * What watches the models: two alarms and a log group each. It is deployed before them, because an endpoint refers to the alarm
 * that rolls it back, and because a log group that the service makes by itself keeps everything for ever.
 */
public final class ModerationAlarmsStack extends Stack {
    private static final long FAILURES_A_MINUTE = 5;
    private static final double MICROSECONDS_A_MILLISECOND = 1000;

    /** The stack as it is deployed. */
    public ModerationAlarmsStack() {}

    @Override
    protected void define() {
        description("Moderation, alarms: failures, latency and logs of every model's endpoint");
        tag("system", "moderation");

        var environment = TargetEnvironment.of(template());
        var alarms = new Alarms(template(), Foundation.of(template()).alarmTopic());

        for (var model : ModelCatalogue.bundled().models()) {
            add(new LogGroup(model.logicalId() + "Log")
                    .logGroupName(sub("/aws/sagemaker/Endpoints/mod-${Environment}-" + model.id()))
                    .retentionInDays(environment.prod().then(90).otherwise(7)));
            failures(model, alarms);
            latency(model, alarms);
        }
    }

    private static void failures(CatalogueModel model, Alarms alarms) {
        alarms.above(
                        model.logicalId() + "Failures",
                        model.id() + " fails; owner: " + model.owner(),
                        FAILURES_A_MINUTE,
                        2)
                .alarmName(model.failureAlarmName())
                .namespace("AWS/SageMaker")
                .metricName("Invocation5XXErrors")
                .statistic("Sum")
                .dimension(d -> d.name("EndpointName").value(model.endpointName()))
                .dimension(d -> d.name("VariantName").value(ModerationModelsStack.VARIANT));
    }

    private static void latency(CatalogueModel model, Alarms alarms) {
        alarms.above(
                        model.logicalId() + "Latency",
                        model.id() + " is slow; owner: " + model.owner(),
                        (double) model.latencyMs() * MICROSECONDS_A_MILLISECOND,
                        5)
                .namespace("AWS/SageMaker")
                .metricName("ModelLatency")
                .extendedStatistic("p90")
                .dimension(d -> d.name("EndpointName").value(model.endpointName()))
                .dimension(d -> d.name("VariantName").value(ModerationModelsStack.VARIANT));
    }
}
