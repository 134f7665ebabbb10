package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a Lambda function answers. */
public final class CustomWidget extends Widget<CustomWidget> {
    /** A widget of the function with that ARN; it is called again on refresh, resizing and change of the time range. */
    public CustomWidget(Value<String> functionArn) {
        super("custom", 6);
        set("endpoint", functionArn);
        updateOn(true, true, true);
    }

    /** What makes the widget call its function again. */
    public CustomWidget updateOn(boolean refresh, boolean resize, boolean timeRange) {
        Map<String, Object> events = new LinkedHashMap<>();
        events.put("refresh", refresh);
        events.put("resize", resize);
        events.put("timeRange", timeRange);
        return set("updateOn", events);
    }

    /** Adds a parameter of the call: a literal, tree or value. */
    public CustomWidget param(String name, Object value) {
        return put("params", name, checkedTree(value));
    }

    /** Title above the widget. */
    public CustomWidget title(String title) {
        return set("title", title);
    }
}
