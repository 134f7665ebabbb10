package dev.cfn4j.dsl.metric;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a graph: a metric or an expression over metrics. Immutable: methods return a changed copy.
 *
 * @param <S> the subclass, which methods return
 */
public abstract sealed class Series<S extends Series<S>> permits Metric, MetricExpression {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9_]*");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Map<String, Object> options;

    Series(Map<String, Object> options) {
        this.options = Collections.unmodifiableMap(options);
    }

    abstract S copy(Map<String, Object> changed);

    final S with(String option, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(options);
        changed.put(option, value);
        return copy(changed);
    }

    /**
     * The name by which expressions of the same graph or alarm refer to it.
     *
     * @throws TemplateException if it does not begin with a lower-case letter, or has other than letters, digits and underscores
     */
    public final S id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new TemplateException(
                    "`" + id + "` is not the ID of a metric: expected a lower-case letter, then letters,"
                            + " digits and underscores");
        }
        return with("id", id);
    }

    /** What the legend calls it. */
    public final S label(String label) {
        return with("label", label);
    }

    /** What the legend calls it. */
    public final S label(Value<String> label) {
        return with("label", label);
    }

    /**
     * The colour in a graph.
     *
     * @param rgb for example {@code #d62728}
     * @throws TemplateException if it is not of that form
     */
    public final S color(String rgb) {
        if (!COLOR.matcher(rgb).matches()) {
            throw new TemplateException("`" + rgb + "` is not a colour: expected one such as `#d62728`");
        }
        return with("color", rgb);
    }

    /** Not drawn: only there for expressions that use it. */
    public final S hidden() {
        return with("visible", false);
    }

    /** Drawn against the right axis of a graph. */
    public final S onRight() {
        return with("yAxis", "right");
    }

    /**
     * The length of a data point.
     *
     * @param seconds 1, 5, 10, 20, 30, or a multiple of 60 up to a day
     * @throws TemplateException if it is none of these
     */
    public final S period(long seconds) {
        boolean minutes = seconds > 0 && seconds % 60 == 0 && seconds <= 86_400;
        if (!minutes && seconds != 1 && seconds != 5 && seconds != 10 && seconds != 20 && seconds != 30) {
            throw new TemplateException("a period of " + seconds
                    + " seconds: expected 1, 5, 10, 20, 30, or a multiple of 60" + " up to 86400");
        }
        return with("period", seconds);
    }

    /** The region that it is read from, if not the graph's. */
    public final S region(String region) {
        return with("region", region);
    }

    /** The region that it is read from, if not the graph's. */
    public final S region(Value<String> region) {
        return with("region", region);
    }

    /** The account that it is read from, where cross-account observability is set up. */
    public final S account(String id) {
        return with("accountId", id);
    }

    /** The account that it is read from, where cross-account observability is set up. */
    public final S account(Value<String> id) {
        return with("accountId", id);
    }

    /** The ID, if it has one. */
    public final Optional<String> id() {
        return Optional.ofNullable((String) options.get("id"));
    }

    /** The label, a string or a value, if it has one. */
    public final Optional<Object> label() {
        return Optional.ofNullable(options.get("label"));
    }

    /** The length of a data point in seconds, if it says one. */
    public final Optional<Long> period() {
        return Optional.ofNullable((Long) options.get("period"));
    }

    /** The account, a string or a value, if it says one. */
    public final Optional<Object> account() {
        return Optional.ofNullable(options.get("accountId"));
    }

    /** All that was said of it beside what it is, by the names that dashboards have for them. */
    public final Map<String, Object> options() {
        return options;
    }
}
