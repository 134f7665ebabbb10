package dev.cfn4j.dsl.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;

/** Metrics of all resources that have certain tags. */
public final class ExplorerWidget extends Widget<ExplorerWidget> {
    private boolean hasMetrics;
    private boolean hasLabels;

    /** A widget without metrics and tags. */
    public ExplorerWidget() {
        super("explorer", 6);
    }

    /**
     * Adds a metric of a type of resource.
     *
     * @param resourceType for example {@code AWS::EC2::Instance}
     * @param statistic for example {@code Average}
     */
    public ExplorerWidget metric(String resourceType, String metricName, String statistic) {
        hasMetrics = true;
        return appendItem("metrics", object("metricName", metricName, "resourceType", resourceType, "stat", statistic));
    }

    /** Adds a tag that resources must have. */
    public ExplorerWidget tag(String key) {
        hasLabels = true;
        return appendItem("labels", object("key", key));
    }

    /** Adds a tag and value that resources must have. */
    public ExplorerWidget tag(String key, String value) {
        hasLabels = true;
        return appendItem("labels", object("key", key, "value", value));
    }

    /** Title above the widget. */
    public ExplorerWidget title(String title) {
        return set("title", title);
    }

    /** The length of a data point in seconds. */
    public ExplorerWidget period(long seconds) {
        return set("period", seconds);
    }

    /** Draws a graph for each value of a tag. */
    public ExplorerWidget splitBy(String tagKey) {
        return set("splitBy", tagKey);
    }

    /** Joins resources of one value of a tag by a function such as {@code AVG}, {@code MAX}, {@code MIN} or {@code SUM}. */
    public ExplorerWidget aggregateBy(String tagKey, String function) {
        return set("aggregateBy", object("key", tagKey, "func", function));
    }

    @Override
    void check() {
        if (!hasMetrics || !hasLabels) {
            throw mistake(
                    hasMetrics ? "has no tag to find resources by: say tag(…)" : "shows no metrics: say metric(…)");
        }
    }

    private static Map<String, Object> object(String... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
