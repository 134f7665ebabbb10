package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;

/** An axis of a graph. */
public final class Axis extends Structure<Axis> {
    private boolean hasMin;
    private boolean hasMax;

    Axis() {}

    /** The lowest value. */
    public Axis min(double value) {
        hasMin = true;
        return set("min", value);
    }

    /** The highest value. */
    public Axis max(double value) {
        hasMax = true;
        return set("max", value);
    }

    /** What is written beside it. */
    public Axis label(String text) {
        return set("label", text);
    }

    /** Whether the unit is written beside it. */
    public Axis showUnits(boolean show) {
        return set("showUnits", show);
    }

    boolean hasRange() {
        return hasMin && hasMax;
    }
}
