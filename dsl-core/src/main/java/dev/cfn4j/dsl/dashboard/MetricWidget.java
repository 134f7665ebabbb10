package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.MetricExpression;
import dev.cfn4j.dsl.metric.Series;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A graph, number, gauge, chart or table of metrics; shows the stack's own region unless told otherwise.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html">AWS
 *     reference</a>
 */
public final class MetricWidget extends Widget<MetricWidget> {
    private static final int MOST_METRICS = 500;

    private final List<Series<?>> series = new ArrayList<>();
    private final Axes axes = new Axes();
    private final Annotations annotations = new Annotations();
    private boolean gauge;
    private boolean alarms;

    private MetricWidget(String view) {
        super("metric", 6);
        set("view", view);
        set("region", Fn.region());
    }

    /** Lines over time. */
    public static MetricWidget lines() {
        return new MetricWidget("timeSeries").set("stacked", false);
    }

    /** Areas over time, one upon the other. */
    public static MetricWidget stacked() {
        return new MetricWidget("timeSeries").set("stacked", true);
    }

    /** The latest value as a number. */
    public static MetricWidget singleValue() {
        return new MetricWidget("singleValue");
    }

    /** The latest value on a scale, which needs {@link #leftAxis} with minimum and maximum. */
    public static MetricWidget gauge() {
        MetricWidget widget = new MetricWidget("gauge");
        widget.gauge = true;
        return widget;
    }

    /** A bar for each metric. */
    public static MetricWidget bars() {
        return new MetricWidget("bar");
    }

    /** A slice for each metric. */
    public static MetricWidget pie() {
        return new MetricWidget("pie");
    }

    /** A row for each metric. */
    public static MetricWidget table() {
        return new MetricWidget("table");
    }

    /** Title above the widget. */
    public MetricWidget title(String title) {
        return set("title", title);
    }

    /** Title above the widget. */
    public MetricWidget title(Value<String> title) {
        return set("title", title);
    }

    /** Adds metrics and expressions. */
    public MetricWidget metrics(Series<?>... added) {
        return metrics(List.of(added));
    }

    /**
     * Adds metrics and expressions.
     *
     * @throws TemplateException if an ID is taken, or there are more than 500 metrics
     */
    public MetricWidget metrics(Iterable<? extends Series<?>> added) {
        for (Series<?> each : added) {
            each.id()
                    .filter(id ->
                            series.stream().anyMatch(earlier -> Optional.of(id).equals(earlier.id())))
                    .ifPresent(id -> {
                        throw new TemplateException("the ID `" + id + "` is taken by another metric of this widget");
                    });
            series.add(each);
            appendItem("metrics", new SeriesRow(each));
        }
        if (series.size() > MOST_METRICS) {
            throw new TemplateException(
                    "a widget with " + series.size() + " metrics: expected " + MOST_METRICS + " or fewer");
        }
        return this;
    }

    /** The statistic of metrics that say none. */
    public MetricWidget statistic(String statistic) {
        return set("stat", statistic);
    }

    /** The length of a data point in seconds, of metrics that say none. */
    public MetricWidget period(long seconds) {
        return set("period", seconds);
    }

    /** The region whose metrics are shown. */
    public MetricWidget region(String region) {
        return set("region", region);
    }

    /** The region whose metrics are shown. */
    public MetricWidget region(Value<String> region) {
        return set("region", region);
    }

    /** The account whose metrics are shown, where cross-account observability is set up. */
    public MetricWidget account(String id) {
        return set("accountId", id);
    }

    /** Shows the newest data point although it is not complete. */
    public MetricWidget liveData() {
        return set("liveData", true);
    }

    /** Draws a line of the past values under a number. */
    public MetricWidget sparkline() {
        return set("sparkline", true);
    }

    /** Computes numbers, charts and gauges from the whole time shown, not from one period. */
    public MetricWidget setPeriodToTimeRange() {
        return set("setPeriodToTimeRange", true);
    }

    /** Where the legend is. */
    public MetricWidget legend(LegendPosition position) {
        return set("legend", new Legend(position));
    }

    /** The left axis. */
    public MetricWidget leftAxis(Consumer<Axis> fill) {
        return set("yAxis", axes.left(fill));
    }

    /** The right axis. */
    public MetricWidget rightAxis(Consumer<Axis> fill) {
        return set("yAxis", axes.right(fill));
    }

    /** Adds a horizontal line. */
    public MetricWidget horizontal(double value, Consumer<Annotation> fill) {
        return set("annotations", annotations.horizontal(value, fill));
    }

    /** Adds a horizontal line at a number that is known at deployment. */
    public MetricWidget horizontal(Value<? extends Number> value, Consumer<Annotation> fill) {
        return set("annotations", annotations.horizontal(value, fill));
    }

    /** Adds a horizontal band. */
    public MetricWidget horizontalBand(double from, double to, Consumer<Annotation> fill) {
        return set("annotations", annotations.horizontalBand(from, to, fill));
    }

    /**
     * Adds a vertical line.
     *
     * @param time ISO 8601, for example {@code 2030-01-31T00:00:00Z}
     */
    public MetricWidget vertical(String time, Consumer<Annotation> fill) {
        return set("annotations", annotations.vertical(time, fill));
    }

    /** Adds a vertical band between two times. */
    public MetricWidget verticalBand(String from, String to, Consumer<Annotation> fill) {
        return set("annotations", annotations.verticalBand(from, to, fill));
    }

    /** Shows the metric and threshold of an alarm, by its ARN; such a widget has no metrics of its own. */
    public MetricWidget alarm(Value<String> arn) {
        alarms = true;
        return set("annotations", annotations.alarm(arn));
    }

    @Override
    List<Series<?>> series() {
        return series;
    }

    @Override
    void check() {
        if (series.isEmpty() != alarms) {
            throw mistake(alarms ? "shows both an alarm and metrics: expected one of them" : "shows no metrics");
        }
        if (gauge && !axes.hasLeftRange()) {
            throw mistake("is a gauge without a range: say leftAxis(a -> a.min(…).max(…))");
        }
        Set<String> known = new HashSet<>();
        series.forEach(each -> each.id().ifPresent(known::add));
        for (Series<?> each : series) {
            if (each instanceof MetricExpression expression && !known.containsAll(expression.references())) {
                Set<String> missing = new HashSet<>(expression.references());
                missing.removeAll(known);
                throw mistake("has the expression `" + expression + "`, which refers to `"
                        + missing.iterator().next() + "`: no metric of the widget has that ID");
            }
        }
    }
}
