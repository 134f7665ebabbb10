package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.EnumValue;

/** The language in which states select and transform data. */
public enum QueryLanguage implements EnumValue {
    /** Paths such as {@code $.order.id}: what a state machine speaks if nothing else is said. */
    JSONPATH("JSONPath"),
    /** Expressions such as <code>{% $states.input.order.id %}</code>. */
    JSONATA("JSONata");

    private final String value;

    QueryLanguage(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
