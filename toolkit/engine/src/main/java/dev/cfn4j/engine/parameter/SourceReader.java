package dev.cfn4j.engine.parameter;

import dev.cfn4j.dsl.ParameterSource;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tells which parameters of a stack take their values from which other stacks. */
final class SourceReader {
    private final Map<String, String> stackNames = new LinkedHashMap<>();
    private final Map<String, OutputSource> outputs = new LinkedHashMap<>();

    /**
     * Reads the sources of all parameters that are not given a value.
     *
     * @param deployedName the name under which a stack of the project is deployed
     */
    SourceReader(ProjectStack stack, Set<String> given, UnaryOperator<String> deployedName) {
        for (ParameterEntry parameter : stack.parameters()) {
            ParameterSource source = parameter.source();
            if (source != null && !given.contains(parameter.name())) {
                add(parameter.name(), source, deployedName.apply(source.stack()));
            }
        }
    }

    private void add(String parameter, ParameterSource source, String deployedName) {
        if (source.output() == null) {
            stackNames.put(parameter, deployedName);
        } else {
            outputs.put(parameter, new OutputSource(new StackAddress(deployedName, source.region()), source.output()));
        }
    }

    /** Names of deployed stacks, by parameter. */
    Map<String, String> stackNames() {
        return stackNames;
    }

    /** Outputs of deployed stacks, by parameter. */
    Map<String, OutputSource> outputs() {
        return outputs;
    }
}
