package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.EnumValue;

/** Where the legend of a graph is. */
public enum LegendPosition implements EnumValue {
    /** Below the graph. */
    BOTTOM("bottom"),
    /** At its right. */
    RIGHT("right"),
    /** Nowhere. */
    HIDDEN("hidden");

    private final String value;

    LegendPosition(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
