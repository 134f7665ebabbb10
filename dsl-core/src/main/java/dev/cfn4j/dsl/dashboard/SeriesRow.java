package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Literals;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.metric.Metric;
import dev.cfn4j.dsl.metric.MetricExpression;
import dev.cfn4j.dsl.metric.Series;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A metric or expression as a list in a widget's metrics: namespace, name, names and values of dimensions, and an object of the rest.
 *
 * @param series what is shown
 */
record SeriesRow(Series<?> series) implements Value<List<Object>> {
    @Override
    public void writeTo(TreeWriter out) {
        out.startArray();
        if (series instanceof Metric metric) {
            writeMetric(metric, out);
        } else if (series instanceof MetricExpression expression) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("expression", expression.expression());
            all.putAll(expression.options());
            Literals.write(all, out);
        }
        out.endArray();
    }

    private static void writeMetric(Metric metric, TreeWriter out) {
        out.string(metric.namespace());
        out.string(metric.name());
        metric.dimensions().forEach((key, value) -> {
            out.string(key);
            Literals.write(value, out);
        });
        if (!metric.options().isEmpty()) {
            Literals.write(new LinkedHashMap<>(metric.options()), out);
        }
    }

    @Override
    public String describe() {
        return series.toString();
    }
}
