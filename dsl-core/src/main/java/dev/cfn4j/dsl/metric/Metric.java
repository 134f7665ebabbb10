package dev.cfn4j.dsl.metric;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A CloudWatch metric with the statistic that is asked of it. Immutable.
 *
 * <pre>{@code
 * new Metric("AWS/SQS", "ApproximateAgeOfOldestMessage").dimension("QueueName", queue.queueName()).maximum()
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html">AWS reference</a>
 */
public final class Metric extends Series<Metric> {
    private static final int MOST_DIMENSIONS = 30;
    private static final Set<String> PLAIN = Set.of("SampleCount", "Sum", "Average", "Minimum", "Maximum");
    private static final Pattern EXTENDED =
            Pattern.compile("(p|tm|wm|tc|ts)\\d{1,2}(\\.\\d{1,10})?|p100|IQM|(PR|TM|WM|TC|TS)\\([0-9.%]*:[0-9.%]*\\)");

    private final String namespace;
    private final String name;
    private final Map<String, Object> dimensions;

    /**
     * A metric without dimensions.
     *
     * @param namespace for example {@code AWS/SQS}
     * @param name for example {@code NumberOfMessagesSent}
     */
    public Metric(String namespace, String name) {
        this(namespace, name, Map.of(), Map.of());
    }

    private Metric(String namespace, String name, Map<String, Object> dimensions, Map<String, Object> options) {
        super(options);
        this.namespace = namespace;
        this.name = name;
        this.dimensions = Collections.unmodifiableMap(dimensions);
    }

    @Override
    Metric copy(Map<String, Object> changed) {
        return new Metric(namespace, name, dimensions, changed);
    }

    /**
     * Adds a dimension.
     *
     * @throws TemplateException if the metric has it, or 30 others
     */
    public Metric dimension(String key, String value) {
        return withDimension(key, value);
    }

    /**
     * Adds a dimension whose value is known at deployment.
     *
     * @throws TemplateException if the metric has it, or 30 others
     */
    public Metric dimension(String key, Value<String> value) {
        return withDimension(key, value);
    }

    private Metric withDimension(String key, Object value) {
        if (dimensions.containsKey(key)) {
            throw new TemplateException("the metric `" + name + "` has the dimension `" + key + "` already");
        }
        if (dimensions.size() == MOST_DIMENSIONS) {
            throw new TemplateException("the metric `" + name + "` has more than " + MOST_DIMENSIONS + " dimensions");
        }
        Map<String, Object> changed = new LinkedHashMap<>(dimensions);
        changed.put(key, value);
        return new Metric(namespace, name, changed, options());
    }

    /** The mean of the samples. */
    public Metric average() {
        return with("stat", "Average");
    }

    /** The sum of the samples. */
    public Metric sum() {
        return with("stat", "Sum");
    }

    /** The smallest sample. */
    public Metric minimum() {
        return with("stat", "Minimum");
    }

    /** The greatest sample. */
    public Metric maximum() {
        return with("stat", "Maximum");
    }

    /** The number of samples. */
    public Metric sampleCount() {
        return with("stat", "SampleCount");
    }

    /**
     * The value below which that many percent of the samples are.
     *
     * @param percent 0 to 100
     * @throws TemplateException if it is not in that range
     */
    public Metric percentile(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new TemplateException("a percentile is between 0 and 100, found " + percent);
        }
        return statistic(
                "p" + (percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent)));
    }

    /**
     * Any statistic by its name, for example {@code tm90} or {@code PR(0:300)}.
     *
     * @throws TemplateException if CloudWatch has no such statistic
     * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html">AWS reference</a>
     */
    public Metric statistic(String statistic) {
        if (!PLAIN.contains(statistic) && !EXTENDED.matcher(statistic).matches()) {
            throw new TemplateException(
                    "`" + statistic + "` is not a statistic: expected Average, Sum, Minimum, Maximum,"
                            + " SampleCount, or one such as p99, tm90, IQM or PR(0:300)");
        }
        return with("stat", statistic);
    }

    /** The namespace. */
    public String namespace() {
        return namespace;
    }

    /** The metric's name. */
    public String name() {
        return name;
    }

    /** The dimensions, strings and values by name, in the order in which they were added. */
    public Map<String, Object> dimensions() {
        return dimensions;
    }

    /** The statistic, if one was asked for. */
    public Optional<String> statistic() {
        return Optional.ofNullable((String) options().get("stat"));
    }

    /** Whether the statistic is one that alarms have in ExtendedStatistic: a percentile, trimmed mean or the like. */
    public boolean isExtended() {
        return statistic().filter(PLAIN::contains).isEmpty() && statistic().isPresent();
    }

    /** Namespace and name. */
    @Override
    public String toString() {
        return namespace + " " + name;
    }
}
