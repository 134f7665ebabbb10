package dev.cfn4j.samples.moderation;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;

/**
 * The environment that a stack is deployed for, which every stack of the system is told, once and for all.
 *
 * @param name the parameter {@code Environment}: {@code test} or {@code prod}
 * @param prod whether it is {@code prod}
 */
record TargetEnvironment(Parameter<String> name, Condition prod) {

    /** Adds the parameter and the condition to a template. */
    static TargetEnvironment of(Template template) {
        var name = template.parameter("Environment")
                .description("What the stack is deployed for; part of every endpoint's name.")
                .allowedValues("test", "prod")
                .defaultValue("test")
                .immutable();
        return new TargetEnvironment(name, template.condition("IsProd", name.isEqualTo("prod")));
    }

    /** How many days logs are kept. */
    Value<Number> logDays() {
        return prod.then(90).otherwise(7);
    }
}
