package dev.cfn4j.cli;

import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;

/** Which deployed stacks a command is about. */
final class DeployedStacks {
    private DeployedStacks() {}

    /** The one whose name is given, or else all of the project, dependencies first. */
    static List<StackAddress> of(ProjectOptions project, DeploymentSettings settings, ToolkitHost host) {
        String given = settings.stackName();
        return given == null
                ? SettingsReader.addresses(host, project.stacks(host), settings)
                : List.of(StackAddress.of(given));
    }
}
