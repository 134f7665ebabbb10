package dev.cfn4j.cli;

import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.SettingsReader;
import java.util.List;

/** Which deployed stacks a command is about. */
final class StackNames {
    private StackNames() {}

    /** The name that is given, or else the names under which the project's stacks are deployed, dependencies first. */
    static List<String> of(ProjectOptions project, DeploymentSettings settings, ToolkitHost host) {
        String given = settings.stackName();
        return given == null ? SettingsReader.names(host, project.stacks(host), settings) : List.of(given);
    }
}
