package dev.cfn4j.dsl.dashboard;

import static dev.cfn4j.dsl.Fn.getAtt;
import static dev.cfn4j.dsl.Fn.ref;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.ExampleDocuments;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.metric.MetricExpression;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ExampleDashboardsTest {
    private static final Value<String> FUNCTION = ref("Function");

    @TestFactory
    Stream<DynamicTest> reproduces() {
        Map<String, Value<?>> built = new TreeMap<>();
        built.put("lambda-function", lambdaFunction());
        built.put("error-rate", errorRate());
        built.put("queues-by-search", queuesBySearch());
        built.put("database", database());
        built.put("charts", charts());
        built.put("logs", logs());
        built.put("alarms", alarms());
        built.put("cross-region", crossRegion());
        built.put("fleet-explorer", fleetExplorer());
        built.put("placed-by-hand", placedByHand());
        return ExampleDocuments.tests("dashboards", built);
    }

    private static Metric ofFunction(String name) {
        return new Metric("AWS/Lambda", name).dimension("FunctionName", FUNCTION);
    }

    private static DashboardBody lambdaFunction() {
        return new DashboardBody()
                .row(new TextWidget(sub("# ${Function}\nRuns for every file.")))
                .row(
                        MetricWidget.lines()
                                .title("Calls")
                                .period(60)
                                .metrics(
                                        ofFunction("Invocations").sum(),
                                        ofFunction("Errors").sum().color("#d62728"),
                                        ofFunction("Throttles").sum()),
                        MetricWidget.lines()
                                .title("Duration")
                                .leftAxis(a -> a.min(0).label("ms").showUnits(false))
                                .metrics(
                                        ofFunction("Duration").percentile(50),
                                        ofFunction("Duration").percentile(99).label("slowest 1 %")),
                        MetricWidget.stacked()
                                .title("At the same time")
                                .metrics(ofFunction("ConcurrentExecutions").maximum()));
    }

    private static DashboardBody errorRate() {
        Metric ofBalancer = new Metric("AWS/ApplicationELB", "RequestCount")
                .dimension("LoadBalancer", "app/web/50dc6c495c0c9188")
                .sum();
        Metric errors = new Metric("AWS/ApplicationELB", "HTTPCode_Target_5XX_Count")
                .dimension("LoadBalancer", "app/web/50dc6c495c0c9188")
                .sum();
        return new DashboardBody()
                .start("-PT6H")
                .inheritPeriods()
                .row(MetricWidget.lines()
                        .height(8)
                        .title("Error rate")
                        .region("us-east-1")
                        .metrics(
                                ofBalancer.id("requests").hidden(),
                                errors.id("errors").hidden(),
                                MetricExpression.of("100 * errors / requests")
                                        .id("rate")
                                        .label("errors in percent"))
                        .horizontal(1, a -> a.label("target").color("#2ca02c").fillBelow())
                        .horizontalBand(5, 100, a -> a.label("alarm"))
                        .vertical(
                                "2030-01-31T08:00:00Z", a -> a.label("release").fillAfter())
                        .verticalBand("2030-02-01T00:00:00Z", "2030-02-02T00:00:00Z", a -> a.label("freeze"))
                        .leftAxis(a -> a.min(0).max(100)));
    }

    private static DashboardBody queuesBySearch() {
        return new DashboardBody()
                .row(
                        MetricWidget.lines()
                                .title("All queues")
                                .metrics(MetricExpression.search(
                                                sub(
                                                        "{AWS/SQS,QueueName} MetricName=\"ApproximateNumberOfMessagesVisible\""
                                                                + " ${AWS::StackName}"),
                                                "Maximum",
                                                60)
                                        .label("waiting")),
                        MetricWidget.table()
                                .title("Oldest")
                                .liveData()
                                .metrics(MetricExpression.search(
                                        "{AWS/SQS,QueueName} MetricName=\"ApproximateAgeOfOldestMessage\"",
                                        "Maximum",
                                        300)));
    }

    private static DashboardBody database() {
        Metric cpu = ofDatabase("CPUUtilization").average();
        return new DashboardBody()
                .row(
                        MetricWidget.lines()
                                .title("Load and connections")
                                .region("eu-west-1")
                                .width(12)
                                .metrics(
                                        cpu,
                                        ofDatabase("DatabaseConnections")
                                                .average()
                                                .onRight())
                                .leftAxis(a -> a.min(0).max(100))
                                .rightAxis(a -> a.min(0))
                                .legend(LegendPosition.RIGHT),
                        MetricWidget.gauge()
                                .title("CPU")
                                .region("eu-west-1")
                                .metrics(cpu)
                                .leftAxis(a -> a.min(0).max(100)),
                        MetricWidget.singleValue()
                                .title("Free bytes")
                                .region("eu-west-1")
                                .metrics(ofDatabase("FreeStorageSpace").minimum())
                                .sparkline()
                                .setPeriodToTimeRange());
    }

    private static Metric ofDatabase(String name) {
        return new Metric("AWS/RDS", name).dimension("DBInstanceIdentifier", "orders");
    }

    private static DashboardBody charts() {
        Metric cpu = new Metric("AWS/EC2", "CPUUtilization");
        Metric sent = new Metric("AWS/EC2", "NetworkOut");
        return new DashboardBody()
                .grid(
                        2,
                        List.of(
                                MetricWidget.bars()
                                        .region("us-west-2")
                                        .statistic("Average")
                                        .period(300)
                                        .metrics(
                                                cpu.dimension("InstanceId", "i-0abcdef1234567890"),
                                                cpu.dimension("InstanceId", "i-0abcdef1234567891")),
                                MetricWidget.pie()
                                        .region("us-west-2")
                                        .statistic("Sum")
                                        .legend(LegendPosition.HIDDEN)
                                        .metrics(
                                                sent.dimension("InstanceId", "i-0abcdef1234567890")
                                                        .label("first"),
                                                sent.dimension("InstanceId", "i-0abcdef1234567891")
                                                        .label("second"))));
    }

    private static DashboardBody logs() {
        return new DashboardBody()
                .row(new LogWidget(
                                "fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 20")
                        .logGroups(ref("Logs"))
                        .title("Latest errors"))
                .row(
                        new LogWidget("stats count(*) by bin(5m)")
                                .logGroups("/aws/lambda/a", "/aws/lambda/b")
                                .region("us-east-1")
                                .title("Lines")
                                .stacked(),
                        new LogWidget("stats count(*) by status")
                                .logGroups("/aws/lambda/a")
                                .bars());
    }

    private static DashboardBody alarms() {
        Value<String> dead = getAtt("DeadAlarm", "Arn");
        return new DashboardBody()
                .row(new AlarmWidget()
                        .title("Alarms")
                        .alarms(dead, getAtt("SlowAlarm", "Arn"))
                        .states("ALARM", "INSUFFICIENT_DATA")
                        .sortBy("stateUpdatedTimestamp"))
                .row(MetricWidget.lines().title("Dead letters").alarm(dead));
    }

    private static DashboardBody crossRegion() {
        Metric requests = new Metric("AWS/ApiGateway", "Count")
                .dimension("ApiName", "orders")
                .sum();
        return new DashboardBody()
                .row(MetricWidget.stacked()
                        .title("Requests of both regions")
                        .region("us-east-1")
                        .account("111122223333")
                        .metrics(
                                requests.region("us-east-1").label("Virginia"),
                                requests.region("eu-west-1")
                                        .account("444455556666")
                                        .label("Ireland")
                                        .period(300)));
    }

    private static DashboardBody fleetExplorer() {
        return new DashboardBody()
                .row(
                        new ExplorerWidget()
                                .width(16)
                                .height(12)
                                .title("Fleet")
                                .metric("AWS::EC2::Instance", "CPUUtilization", "Average")
                                .metric("AWS::EC2::Instance", "NetworkIn", "Sum")
                                .tag("environment", "prod")
                                .tag("team")
                                .aggregateBy("team", "MAX")
                                .splitBy("environment")
                                .period(300),
                        new CustomWidget(getAtt("Report", "Arn"))
                                .height(12)
                                .title("Report")
                                .updateOn(true, false, true)
                                .param("limit", 10)
                                .param("bucket", ref("Data")));
    }

    private static DashboardBody placedByHand() {
        return new DashboardBody()
                .start("2030-01-01T00:00:00Z")
                .end("2030-01-02T00:00:00Z")
                .property(
                        "variables",
                        List.of(Map.of(
                                "type", "property",
                                "property", "region",
                                "inputType", "select",
                                "id", "region",
                                "label", "Region",
                                "values", List.of(Map.of("value", "us-east-1", "label", "Virginia")))))
                .at(
                        0,
                        0,
                        MetricWidget.lines()
                                .width(18)
                                .height(9)
                                .region("us-east-1")
                                .metrics(
                                        new Metric("Shop", "Orders").sum().id("m1"),
                                        MetricExpression.of("ANOMALY_DETECTION_BAND(m1, 2)")
                                                .label("expected"))
                                .property("timezone", "+0130"))
                .at(18, 0, new TextWidget("Call 555-0100").height(4).transparent())
                .at(
                        18,
                        4,
                        MetricWidget.singleValue()
                                .height(5)
                                .region("us-east-1")
                                .metrics(MetricExpression.of("SELECT SUM(Orders) FROM SCHEMA(Shop)")
                                        .period(3600)));
    }
}
