package dev.cfn4j.dsl.metric;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Metric math, a search for metrics, or a query of Metrics Insights. Immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html">AWS reference</a>
 */
public final class MetricExpression extends Series<MetricExpression> {
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9_.])[a-z][A-Za-z0-9_]*");

    private final Object expression;

    private MetricExpression(Object expression, Map<String, Object> options) {
        super(options);
        this.expression = expression;
    }

    /**
     * Metric math over series with IDs, for example {@code 100 * errors / requests}, or any other expression that CloudWatch knows.
     */
    public static MetricExpression of(String expression) {
        return new MetricExpression(expression, Map.of());
    }

    /** An expression with values inside; it is not checked. */
    public static MetricExpression of(Value<String> expression) {
        return new MetricExpression(expression, Map.of());
    }

    /**
     * All metrics that match a search.
     *
     * @param query for example {@code {AWS/SQS,QueueName} MetricName="NumberOfMessagesSent"}
     * @param period the length of a data point in seconds
     */
    public static MetricExpression search(String query, String statistic, long period) {
        return of("SEARCH('" + query + "', '" + statistic + "', " + period + ")");
    }

    /** All metrics that match a search with values inside. */
    public static MetricExpression search(Value<String> query, String statistic, long period) {
        return of(new MixedText()
                .text("SEARCH('")
                .value(query)
                .text("', '" + statistic + "', " + period + ")")
                .toValue());
    }

    @Override
    MetricExpression copy(Map<String, Object> changed) {
        return new MetricExpression(expression, changed);
    }

    /** The expression, a string or a value. */
    public Object expression() {
        return expression;
    }

    /** The IDs of other series that metric math refers to; none where the expression is a search, a query or a value. */
    public Set<String> references() {
        Set<String> ids = new TreeSet<>();
        if (expression instanceof String text
                && !text.contains("SEARCH(")
                && !text.stripLeading().startsWith("SELECT ")) {
            Matcher matcher = ID.matcher(QUOTED.matcher(text).replaceAll(""));
            while (matcher.find()) {
                ids.add(matcher.group());
            }
        }
        return ids;
    }

    /** The expression in words. */
    @Override
    public String toString() {
        return expression instanceof Value<?> value ? value.describe() : (String) expression;
    }
}
