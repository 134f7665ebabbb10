package dev.cfn4j.engine.parameter;

import dev.cfn4j.engine.stack.ProjectStack;
import java.util.Map;

/**
 * One stack with what its deployment is told.
 *
 * @param stack the stack
 * @param deployedName the name it is deployed under
 * @param fromCommandLine parameter values from the command line
 * @param fromFile parameter values from the parameter file
 * @param tags all tags of the deployed stack
 */
public record StackSettings(
        ProjectStack stack,
        String deployedName,
        Map<String, String> fromCommandLine,
        Map<String, String> fromFile,
        Map<String, String> tags) {}
