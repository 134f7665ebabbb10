package dev.cfn4j.cli;

import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.aws.AwsTarget;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that say where requests go. */
final class AwsOptions {
    @Option(names = "--profile", paramLabel = "NAME", description = "Profile of the shared AWS configuration.")
    private @Nullable String profile;

    @Option(names = "--region", paramLabel = "NAME", description = "AWS region; default: AWS_REGION or the profile's.")
    private @Nullable String region;

    @Option(
            names = "--endpoint",
            paramLabel = "local|URL",
            description = "Send requests to cfn4j's local endpoint, or to a URL, instead of AWS.")
    private @Nullable String endpoint;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "Where the local endpoint keeps its state; default: .cfn-local at the root of the build.")
    private @Nullable Path state;

    /** Opens the target of what is deployed already. */
    Endpoint open(CommandSpec command, ToolkitHost host) {
        return open(command, host, Optional.empty());
    }

    /** Opens the target of a deployment; the local endpoint knows the types that the stacks bring themselves. */
    Endpoint open(CommandSpec command, ToolkitHost host, ProjectStacks stacks) {
        return open(command, host, Optional.of(stacks));
    }

    /** The local endpoint is started, and stops on close. */
    private Endpoint open(CommandSpec command, ToolkitHost host, Optional<ProjectStacks> stacks) {
        if (endpoint == null) {
            return Endpoint.of(AwsTarget.of(profile, region, null));
        }
        if (endpoint.equals("local")) {
            return Endpoint.local(host, state == null ? LocalState.folder(Path.of("")) : state, region, stacks);
        }
        return Endpoint.of(AwsTarget.of(profile, region, url(command, endpoint)));
    }

    private static URI url(CommandSpec command, String text) {
        if (text.matches("https?://[^/\\s]+.*")) {
            try {
                return URI.create(text);
            } catch (IllegalArgumentException e) {
                // Said below, in other words.
            }
        }
        throw new ParameterException(
                command.commandLine(),
                "--endpoint: expected `local` or a URL like http://127.0.0.1:4566, found " + text);
    }
}
