package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.number;

import dev.cfn4j.dsl.Mapping;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Value;

/**
 * The sizes that follow from the stage.
 *
 * @param mapping a row for each stage
 * @param stage the stage
 */
record Sizes(Mapping mapping, Parameter<String> stage) {
    /** The size of that name. */
    Value<String> text(String name) {
        return mapping.find(stage, name);
    }

    /** The size of that name, where a number is needed. */
    Value<Number> count(String name) {
        return number(text(name));
    }
}
