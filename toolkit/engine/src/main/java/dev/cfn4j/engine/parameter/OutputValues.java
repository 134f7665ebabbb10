package dev.cfn4j.engine.parameter;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.Gateways;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values that parameters take from outputs of deployed stacks. */
public final class OutputValues {
    private final Gateways gateways;

    /** Looks through these gateways. */
    public OutputValues(Gateways gateways) {
        this.gateways = gateways;
    }

    /** The settings with the values of all outputs that are there now. */
    public StackSettings addKnown(StackSettings settings) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.sources()
                .forEach((parameter, source) -> find(source).ifPresent(value -> values.put(parameter, value)));
        return settings.with(values);
    }

    /**
     * The settings with the values of all outputs.
     *
     * @throws ToolkitException if an output is not there
     */
    public StackSettings addAll(StackSettings settings) {
        StackSettings known = addKnown(settings);
        settings.sources().forEach((parameter, source) -> {
            if (!known.fromStacks().containsKey(parameter)) {
                throw missing(settings, parameter, source);
            }
        });
        return known;
    }

    private Optional<String> find(OutputSource source) {
        return gateways.to(source.stack().region())
                .findStack(source.stack().name())
                .map(stack -> stack.outputs().get(source.output()));
    }

    private ToolkitException missing(StackSettings settings, String parameter, OutputSource source) {
        return ToolkitException.of(
                "the parameter `" + parameter + "` of `" + settings.deployedName() + "` takes the output `"
                        + source.output()
                        + "` of the stack `" + source.stack().name() + "`, which is not there in "
                        + gateways.to(source.stack().region()).place() + "; `" + settings.deployedName()
                        + "` was not changed.",
                "Deploy that stack first, or give the parameter a value.");
    }
}
