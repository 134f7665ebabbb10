package dev.cfn4j.maven;

import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.ParameterText;
import dev.cfn4j.engine.parameter.SettingsReader;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.stack.StackAddress;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that speaks to AWS, to the local endpoint, or to another one. */
abstract class AwsMojo extends ProjectMojo {
    /** Profile of the shared AWS configuration. */
    @Parameter(property = "cfn.profile")
    private @Nullable String profile;

    /** AWS region; otherwise that of AWS_REGION or the profile. */
    @Parameter(property = "cfn.region")
    private @Nullable String region;

    /** Where requests are sent instead of AWS: <code>local</code> for cfn4j's own endpoint, or a URL. */
    @Parameter(property = "cfn.endpoint")
    private @Nullable String endpoint;

    /** Where the local endpoint keeps its state. */
    @Parameter(property = "cfn.state", defaultValue = "${maven.multiModuleProjectDirectory}/.cfn-local")
    @SuppressWarnings("NullAway.Init")
    private File state;

    /** Values of parameters: <code>Stage=test;Owner=me</code>. */
    @Parameter(property = "cfn.parameters")
    private @Nullable String parameters;

    /** JSON file with values of parameters, stack names and tags. */
    @Parameter(property = "cfn.parametersFile")
    private @Nullable String parametersFile;

    /** Name to deploy the only stack under. */
    @Parameter(property = "cfn.stackName")
    private @Nullable String stackName;

    /** Opens the target of what is deployed already. */
    Endpoint open() {
        return open(Optional.empty());
    }

    /** Opens the target of a deployment; the local endpoint knows the types that the stacks bring themselves. */
    Endpoint open(ProjectStacks stacks) {
        return open(Optional.of(stacks));
    }

    /** The local endpoint is started, and stops on close. */
    private Endpoint open(Optional<ProjectStacks> stacks) {
        String where = typed("endpoint", endpoint);
        String named = typed("region", region);
        if (where == null) {
            return Endpoint.of(AwsTarget.of(typed("profile", profile), named, null));
        }
        return where.equals("local")
                ? Endpoint.local(host(), state.toPath(), named, stacks)
                : Endpoint.of(AwsTarget.of(typed("profile", profile), named, url(where)));
    }

    private static URI url(String text) {
        if (!text.matches("https?://[^/\\s]+\\S*")) {
            throw ToolkitException.of(
                    "-Dcfn.endpoint=" + text + " is no endpoint",
                    "Expected local, or a URL like http://127.0.0.1:4566.");
        }
        return URI.create(text);
    }

    /** What the deployment is told besides the templates. */
    DeploymentSettings settings() {
        String values = typed("parameters", parameters);
        String file = typed("parametersFile", parametersFile);
        return new DeploymentSettings(
                values == null ? Map.of() : ParameterText.parse(values),
                file == null ? null : project().getBasedir().toPath().resolve(Path.of(file)),
                typed("stackName", stackName));
    }

    /** Where the project's stacks are deployed, dependencies first. */
    List<StackAddress> addresses() {
        return SettingsReader.addresses(host(), stacks(), settings());
    }
}
