package dev.cfn4j.dsl.dashboard;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.metric.MetricExpression;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DashboardBodyTest {
    private static final Metric CPU = new Metric("AWS/EC2", "CPUUtilization");

    @Test
    void isOneSubOfJsonText() {
        Value<String> body = new DashboardBody()
                .row(MetricWidget.lines()
                        .title("CPU")
                        .metrics(CPU.dimension("InstanceId", Fn.ref("Server")).average())
                        .horizontal(Fn.number(Fn.ref("Limit")), a -> a.label("limit")));
        assertThatJson(json(body))
                .isEqualTo("{'Fn::Sub': '{\"widgets\":[{\"type\":\"metric\",\"x\":0,\"y\":0,\"width\":24,\"height\":6,"
                        + "\"properties\":{\"view\":\"timeSeries\",\"region\":\"${AWS::Region}\",\"stacked\":false,"
                        + "\"title\":\"CPU\",\"metrics\":[[\"AWS/EC2\",\"CPUUtilization\",\"InstanceId\",\"${Server}\","
                        + "{\"stat\":\"Average\"}]],\"annotations\":{\"horizontal\":[{\"value\":${Limit},"
                        + "\"label\":\"limit\"}]}}}]}'}");
    }

    @Test
    void laysWidgetsOutInRowsAndGrids() {
        DashboardBody body = new DashboardBody()
                .row(text().height(1))
                .row(text().width(4), text().height(5), text(), text())
                .grid(2, List.of(text(), text(), text()))
                .at(20, 100, text().width(4));
        assertThat(places(body))
                .containsExactly(
                        "0 0 24 1",
                        "0 1 4 2",
                        "4 1 7 5",
                        "11 1 7 2",
                        "18 1 6 2",
                        "0 6 12 2",
                        "12 6 12 2",
                        "0 8 12 2",
                        "20 100 4 2");
    }

    @Test
    void refusesWidgetsThatOverlapOrLeaveTheGrid() {
        refuses(
                () -> new DashboardBody().row(text()).at(3, 1, text()),
                "a widget of type text lies upon another: it takes columns 3 to 8 and rows 1 to 2, the other one columns 0"
                        + " to 23 and rows 0 to 1");
        refuses(
                () -> new DashboardBody().at(20, 0, text().width(5)),
                "leaves the dashboard: it takes columns 20 to 24");
        refuses(() -> new DashboardBody().at(-1, 0, text()), "leaves the dashboard");
        refuses(() -> new DashboardBody().row(text().width(20), text().width(5)), "a row of 2 widgets that takes 25");
        refuses(() -> new DashboardBody().row(text().width(24), text()), "at most 24 columns");
        refuses(() -> text().width(25), "a widget of 25 columns: expected 1 to 24");
        refuses(() -> new DashboardBody().grid(25, List.of()), "a grid of 25 columns");
    }

    @Test
    void refusesDashboardsThatAreTooLarge() {
        List<TextWidget> many = Collections.nCopies(501, text());
        refuses(() -> new DashboardBody().grid(24, many), "a dashboard of 501 widgets and 0 metrics");
        List<Metric> metrics = Collections.nCopies(500, CPU);
        DashboardBody full = new DashboardBody();
        IntStream.range(0, 5).forEach(i -> full.row(MetricWidget.lines().metrics(metrics)));
        refuses(() -> full.row(MetricWidget.lines().metrics(CPU)), "a dashboard of 6 widgets and 2501 metrics");
        refuses(() -> MetricWidget.lines().metrics(Collections.nCopies(501, CPU)), "a widget with 501 metrics");
    }

    @Test
    void refusesWidgetsThatShowNothing() {
        refuses(() -> new DashboardBody().row(MetricWidget.lines()), "a widget of type metric shows no metrics");
        refuses(() -> new DashboardBody().row(MetricWidget.gauge().metrics(CPU)), "is a gauge without a range");
        refuses(() -> new DashboardBody().row(new LogWidget("fields @message")), "searches 0 log groups");
        refuses(() -> new DashboardBody().row(new AlarmWidget()), "shows 0 alarms");
        refuses(() -> new DashboardBody().row(new ExplorerWidget()), "shows no metrics: say metric(…)");
        refuses(() -> json(new DashboardBody()), "a dashboard without widgets");
        refuses(
                () -> new DashboardBody().row(MetricWidget.lines().metrics(CPU).title(Fn.noValue())),
                "AWS::NoValue cannot leave out a part of JSON text");
    }

    @Test
    void refusesExpressionsOverMetricsThatAreNotThere() {
        refuses(
                () -> new DashboardBody()
                        .row(MetricWidget.lines().metrics(CPU.id("m1"), MetricExpression.of("m1 / m2"))),
                "has the expression `m1 / m2`, which refers to `m2`: no metric of the widget has that ID");
        refuses(() -> MetricWidget.lines().metrics(CPU.id("m1"), CPU.id("m1")), "the ID `m1` is taken");
    }

    private static TextWidget text() {
        return new TextWidget("text");
    }

    private static List<String> places(DashboardBody body) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            body.writeTo(out);
        }
        String json = text.toString().replace("\\\"", "\"");
        return java.util.regex.Pattern.compile("\"x\":(\\d+),\"y\":(\\d+),\"width\":(\\d+),\"height\":(\\d+)")
                .matcher(json)
                .results()
                .map(m -> m.group(1) + " " + m.group(2) + " " + m.group(3) + " " + m.group(4))
                .toList();
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(TemplateException.class).hasMessageContaining(message);
    }

    private static String json(Value<?> value) {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            value.writeTo(out);
        }
        return text.toString();
    }
}
