package example;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.dashboard.DashboardBody;
import dev.cfn4j.dsl.dashboard.MetricWidget;
import dev.cfn4j.dsl.event.EventPattern;
import dev.cfn4j.dsl.event.Match;
import dev.cfn4j.dsl.metric.Metric;

/** Stack classes with one mistake in a dashboard or event pattern each; the tests know the lines. */
public final class BrokenDocuments {
    private BrokenDocuments() {}

    public static final class GaugeWithoutRange extends Stack {
        @Override
        protected void define() {
            DashboardBody body = new DashboardBody();
            MetricWidget gauge = MetricWidget.gauge(); // gauge
            body.row(gauge.metrics(new Metric("AWS/SQS", "NumberOfMessagesSent")));
            add(new GenericResource("AWS::CloudWatch::Dashboard", "Dashboard").property("DashboardBody", body));
        }
    }

    public static final class WrongStatistic extends Stack {
        @Override
        protected void define() {
            new Metric("AWS/SQS", "NumberOfMessagesSent").statistic("Mean"); // statistic
        }
    }

    public static final class EmptyPattern extends Stack {
        @Override
        protected void define() {
            EventPattern pattern = new EventPattern(); // pattern
            add(new GenericResource("AWS::Events::Rule", "Rule").property("EventPattern", pattern));
        }
    }

    public static final class WrongRange extends Stack {
        @Override
        protected void define() {
            new EventPattern().source("aws.s3").detail("object.size", Match.between(10, 1)); // range
        }
    }
}
