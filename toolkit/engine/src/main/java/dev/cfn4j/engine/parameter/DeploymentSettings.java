package dev.cfn4j.engine.parameter;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment is told besides the templates.
 *
 * @param parameters values from the command line; they win over everything else
 * @param parameterFile a file with values, names and tags; null for none
 * @param stackName the name to deploy the only stack under; null for its own
 */
public record DeploymentSettings(
        Map<String, String> parameters,
        @Nullable Path parameterFile,
        @Nullable String stackName) {
    /** Nothing told. */
    public static final DeploymentSettings NONE = new DeploymentSettings(Map.of(), null, null);

    /** Keeps a copy of the values, in the given order. */
    public DeploymentSettings {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
