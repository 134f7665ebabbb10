package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;

/** What both stacks have in common: the stage, which stays what it is once the stack is there, and the tag of the system. */
abstract class StagedStack extends Stack {
    private final Parameter<String> stage = parameter("Stage")
            .description("How much is provided and how long data is kept")
            .allowedValues("test", "prod")
            .immutable();
    private final Condition isProd = condition("IsProd", stage.isEqualTo("prod"));

    StagedStack() {
        tag("system", "notification").immutable();
    }

    /** The parameter: test or prod. */
    final Parameter<String> stage() {
        return stage;
    }

    /** Whether the stage is prod. */
    final Condition isProd() {
        return isProd;
    }
}
