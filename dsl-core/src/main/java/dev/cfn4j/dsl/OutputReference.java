package dev.cfn4j.dsl;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.location.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An output of one stack, named for others: {@link Stack#use} imports it, {@link Stack#parameter(String, OutputReference)} takes it as a
 * parameter. Made by {@link Stack#outputNamed}; the output itself may be defined later.
 */
public final class OutputReference {
    private final Stack stack;
    private final String name;

    OutputReference(Stack stack, String name) {
        this.stack = stack;
        this.name = LogicalId.checked("output", name);
    }

    /** The stack that has the output. */
    public Stack stack() {
        return stack;
    }

    /** The name in the stack's Outputs section. */
    public String name() {
        return name;
    }

    /**
     * The output as its stack defines it.
     *
     * @param location the line that asks for it
     * @throws TemplateException if the stack cannot be defined, or has no such output
     */
    Output expect(@Nullable SourceLocation location) {
        Template template;
        try {
            template = stack.template();
        } catch (RuntimeException e) {
            throw new TemplateException(
                    "`" + this + "` cannot be had, because the stack has a mistake: " + e.getMessage(), location);
        }
        return template.findOutput(name)
                .orElseThrow(() -> new TemplateException(
                        "the stack `" + stack.name() + "` has no output `" + name + "`" + known(template), location));
    }

    private String known(Template template) {
        return Suggestion.nearest(name, template.outputNames())
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("; it has "
                        + (template.outputNames().isEmpty() ? "none" : String.join(", ", template.outputNames())));
    }

    /** Stack and output, for messages. */
    @Override
    public String toString() {
        return stack.name() + "." + name;
    }
}
