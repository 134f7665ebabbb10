package dev.cfn4j.types.cloudwatch;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.types.sns.Topic;

/**
 * Alarms over a {@link Metric}, and whom they tell.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html">AWS documentation</a>
 */
public sealed interface AlarmPatterns extends Patterns permits Alarm {
    /**
     * Says what is watched. Without a statistic of its own the metric's average counts; a metric without a period is watched by the minute.
     */
    default Alarm watch(Metric metric) {
        Alarm self = (Alarm) this;
        self.namespace(metric.namespace()).metricName(metric.name());
        metric.dimensions()
                .forEach((name, value) -> self.dimension(d -> d.name(name).property("Value", value)));
        String statistic = metric.statistic().orElse("Average");
        if (metric.isExtended()) {
            self.extendedStatistic(statistic);
        } else {
            self.statistic(statistic);
        }
        return self.property("Period", metric.options().getOrDefault("period", 60));
    }

    /** Rings when the metric is above the threshold in all of the last periods; no data is no reason to ring. */
    default Alarm above(double threshold, int periods) {
        return compare("GreaterThanThreshold")
                .threshold(threshold)
                .evaluationPeriods(periods)
                .treatMissingData("notBreaching");
    }

    /** The same with a threshold that is known at deployment. */
    default Alarm above(Value<? extends Number> threshold, int periods) {
        return compare("GreaterThanThreshold")
                .threshold(threshold)
                .evaluationPeriods(periods)
                .treatMissingData("notBreaching");
    }

    /** Rings when the metric is below the threshold in all of the last periods; no data at all is as bad. */
    default Alarm below(double threshold, int periods) {
        return compare("LessThanThreshold")
                .threshold(threshold)
                .evaluationPeriods(periods)
                .treatMissingData("breaching");
    }

    /** The same with a threshold that is known at deployment. */
    default Alarm below(Value<? extends Number> threshold, int periods) {
        return compare("LessThanThreshold")
                .threshold(threshold)
                .evaluationPeriods(periods)
                .treatMissingData("breaching");
    }

    /** Tells topics when it rings and when it stops, and lets it publish to them. */
    default Alarm tell(Topic... topics) {
        Alarm self = (Alarm) this;
        for (Topic topic : topics) {
            topic.grantPublish(self);
            self.alarmActions(topic.ref()).okActions(topic.ref());
        }
        return self;
    }

    private Alarm compare(String operator) {
        return ((Alarm) this).comparisonOperator(operator);
    }
}
