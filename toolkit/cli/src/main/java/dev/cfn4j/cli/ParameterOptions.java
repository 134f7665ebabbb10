package dev.cfn4j.cli;

import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.ParameterText;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say what a deployment is told besides the templates. */
final class ParameterOptions {
    @Option(names = "--parameters", paramLabel = "\"A=1;B=2\"", description = "Values of parameters.")
    private @Nullable String parameters;

    @Option(names = "--parameter", paramLabel = "A=1", description = "Value of one parameter; repeatable.")
    private List<String> single = List.of();

    @Option(names = "--parameters-file", paramLabel = "FILE", description = "JSON file with values, names and tags.")
    private @Nullable Path file;

    @Option(names = "--stack-name", paramLabel = "NAME", description = "Name to deploy the only stack under.")
    private @Nullable String stackName;

    /** The settings. */
    DeploymentSettings settings() {
        return new DeploymentSettings(
                ParameterText.parse(parameters == null ? "" : parameters, single), file, stackName);
    }
}
