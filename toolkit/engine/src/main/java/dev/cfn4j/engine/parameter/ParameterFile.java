package dev.cfn4j.engine.parameter;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter file says.
 *
 * @param file the file
 * @param values parameter values for every stack that has the parameter
 * @param stacks what is said about single stacks, by their names in the project
 */
public record ParameterFile(Path file, Map<String, String> values, Map<String, Entry> stacks) {
    /**
     * What is said about one stack.
     *
     * @param stackName the name to deploy it under; null for its own
     * @param parameters parameter values by name
     * @param tags tags by key, in addition to those of the stack class
     */
    public record Entry(@Nullable String stackName, Map<String, String> parameters, Map<String, String> tags) {}
}
