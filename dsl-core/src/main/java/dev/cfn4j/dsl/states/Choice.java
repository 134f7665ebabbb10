package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.Map;
import java.util.function.Consumer;

/** Goes on to the steps of the first condition that holds, or to the default. */
public final class Choice extends DataState<Choice> {
    private boolean hasDefault;

    Choice(String name) {
        super("Choice", name);
    }

    /** JSONata: goes on to these steps where the expression, <code>{% … %}</code>, is true. */
    public Choice when(String condition, Steps next) {
        return when(condition, next, rule -> {});
    }

    /** JSONata: the same, with more to say. */
    public Choice when(String condition, Steps next, Consumer<ChoiceRule> fill) {
        return add(new ChoiceRule(condition, link(next)), fill);
    }

    /** JSONata: goes on to these steps where the expression, which holds values of the template, is true. */
    public Choice when(Value<String> condition, Steps next) {
        return when(condition, next, rule -> {});
    }

    /** JSONata: the same, with more to say. */
    public Choice when(Value<String> condition, Steps next, Consumer<ChoiceRule> fill) {
        return add(new ChoiceRule(condition, link(next)), fill);
    }

    /** JSONPath: goes on to these steps where the comparison holds. */
    public Choice when(Comparison condition, Steps next) {
        return when(condition, next, rule -> {});
    }

    /** JSONPath: the same, with more to say. */
    public Choice when(Comparison condition, Steps next, Consumer<ChoiceRule> fill) {
        return add(new ChoiceRule(condition, link(next)), fill);
    }

    private Choice add(ChoiceRule rule, Consumer<ChoiceRule> fill) {
        fill.accept(rule);
        return appendItem("Choices", rule);
    }

    /**
     * Goes on to these steps where no condition holds; without it such an execution fails.
     *
     * @throws TemplateException if the choice has a default already
     */
    public Choice otherwise(Steps next) {
        if (hasDefault) {
            throw new TemplateException("the choice `" + name() + "` has a default already: call otherwise(…) once");
        }
        hasDefault = true;
        return set("Default", link(next));
    }

    /** Assigns a variable where no condition holds; where one holds, its rule assigns. */
    public Choice assign(String variable, Object value) {
        return put("Assign", variable, checkedTree(value));
    }

    /** Assigns variables where no condition holds. */
    public Choice assign(Map<String, ?> variables) {
        return put("Assign", Object.class, variables);
    }
}
