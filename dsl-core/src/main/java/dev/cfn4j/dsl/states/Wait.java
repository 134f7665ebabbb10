package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.JsonText;

/** Waits for a time, or until a moment: one of the setters is called. */
public final class Wait extends NextState<Wait> {
    Wait(String name) {
        super("Wait", name);
    }

    /** Waits so many seconds. */
    public Wait seconds(long seconds) {
        return set("Seconds", seconds);
    }

    /** Waits so many seconds, known at deployment. */
    public Wait seconds(Value<? extends Number> seconds) {
        return set("Seconds", JsonText.bare(seconds));
    }

    /** JSONata: waits so many seconds, computed at run time. */
    public Wait seconds(String expression) {
        return set("Seconds", expression);
    }

    /** JSONPath: waits so many seconds, found at run time. */
    public Wait seconds(JsonPath path) {
        return set("SecondsPath", path.text());
    }

    /** Waits until a moment in the form {@code 2030-01-31T12:00:00Z}, or a JSONata expression of one. */
    public Wait until(String timestamp) {
        return set("Timestamp", timestamp);
    }

    /** Waits until a moment that is known at deployment. */
    public Wait until(Value<String> timestamp) {
        return set("Timestamp", timestamp);
    }

    /** JSONPath: waits until a moment that is found at run time. */
    public Wait until(JsonPath path) {
        return set("TimestampPath", path.text());
    }
}
