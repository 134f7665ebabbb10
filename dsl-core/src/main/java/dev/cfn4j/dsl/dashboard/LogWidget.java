package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.ArrayList;
import java.util.List;

/** The result of a query of CloudWatch Logs Insights; a table, of the stack's own region, unless told otherwise. */
public final class LogWidget extends Widget<LogWidget> {
    private static final int MOST_GROUPS = 50;

    private final List<Object> groups = new ArrayList<>();
    private final String query;

    /**
     * A widget of that query, one command a line or separated by {@code |}.
     *
     * @param query for example {@code fields @timestamp, @message | sort @timestamp desc | limit 20}
     */
    public LogWidget(String query) {
        super("log", 6);
        this.query = query;
        set("query", query);
        set("region", Fn.region());
        set("view", "table");
    }

    /** Adds log groups that are searched, by name; at least one. */
    public LogWidget logGroups(String... names) {
        groups.addAll(List.of(names));
        return set("query", withSources());
    }

    /** Adds log groups that are searched, by names that are known at deployment. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public final LogWidget logGroups(Value<String>... names) {
        groups.addAll(List.of(names));
        return set("query", withSources());
    }

    private Value<String> withSources() {
        MixedText text = new MixedText();
        for (Object group : groups) {
            text.text("SOURCE '");
            if (group instanceof Value<?> value) {
                text.value(value);
            } else {
                text.text((String) group);
            }
            text.text("' | ");
        }
        return text.text(query).toValue();
    }

    /** Title above the widget. */
    public LogWidget title(String title) {
        return set("title", title);
    }

    /** The region whose logs are searched. */
    public LogWidget region(String region) {
        return set("region", region);
    }

    /** The account whose logs are searched, where cross-account observability is set up. */
    public LogWidget account(String id) {
        return set("accountId", id);
    }

    /** Draws lines over time; the query counts by {@code bin(…)}. */
    public LogWidget lines() {
        return set("view", "timeSeries");
    }

    /** Draws areas over time, one upon the other; the query counts by {@code bin(…)}. */
    public LogWidget stacked() {
        return set("view", "timeSeries").set("stacked", true);
    }

    /** Draws a bar for each group of the query. */
    public LogWidget bars() {
        return set("view", "bar");
    }

    /** Draws a slice for each group of the query. */
    public LogWidget pie() {
        return set("view", "pie");
    }

    @Override
    void check() {
        if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
            throw mistake("searches " + groups.size() + " log groups: expected 1 to " + MOST_GROUPS
                    + ", said by logGroups(…)");
        }
    }
}
