package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Value;

/** The states of alarms. */
public final class AlarmWidget extends Widget<AlarmWidget> {
    private static final int MOST_ALARMS = 100;

    private int count;

    /** A widget without alarms. */
    public AlarmWidget() {
        super("alarm", 3);
    }

    /** Adds alarms, by ARN; at least one. */
    public AlarmWidget alarms(String... arns) {
        count += arns.length;
        return append("alarms", arns);
    }

    /** Adds alarms, by ARN. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public final AlarmWidget alarms(Value<String>... arns) {
        count += arns.length;
        return append("alarms", arns);
    }

    /** Title above the widget. */
    public AlarmWidget title(String title) {
        return set("title", title);
    }

    /** Shows only alarms in these states: {@code ALARM}, {@code OK} or {@code INSUFFICIENT_DATA}. */
    public AlarmWidget states(String... states) {
        return append("states", states);
    }

    /** Sorts by {@code default}, {@code stateUpdatedTimestamp} or {@code timestamp}. */
    public AlarmWidget sortBy(String order) {
        return set("sortBy", order);
    }

    @Override
    void check() {
        if (count == 0 || count > MOST_ALARMS) {
            throw mistake("shows " + count + " alarms: expected 1 to " + MOST_ALARMS);
        }
    }
}
