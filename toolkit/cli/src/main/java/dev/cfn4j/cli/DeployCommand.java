package dev.cfn4j.cli;

import dev.cfn4j.engine.deploy.DeployOptions;
import dev.cfn4j.engine.deploy.DeployRequest;
import dev.cfn4j.engine.parameter.DeploymentSettings;
import dev.cfn4j.engine.parameter.ParameterQuestions;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deploys stacks. */
@Command(name = "deploy", description = "Validate, show what changes, change it and watch; no change is success.")
final class DeployCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final AwsOptions aws = new AwsOptions();

    @Mixin
    private final ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--s3-bucket",
            paramLabel = "NAME",
            description = "S3 bucket to send templates through; those of more than 51,200 bytes need one.")
    private @Nullable String bucket;

    @Option(names = "--no-wait", description = "Do not follow the deployment to its end.")
    private boolean noWait;

    @Option(
            names = "--request",
            paramLabel = "NAME=VALUE",
            description = "Further member of the requests to CloudFormation, such as RoleARN=… or"
                    + " DisableRollback=true; repeatable.")
    private Map<String, String> request = Map.of();

    @Option(names = "--interactive", description = "Ask for every parameter that is given no value.")
    private boolean interactive;

    @Override
    public Integer call() {
        ProjectStacks stacks = project.stacks(host());
        DeploymentSettings settings = parameters.settings();
        if (interactive) {
            settings = new ParameterQuestions(host()).complete(stacks, settings);
        }
        try (Endpoint endpoint = aws.open(spec(), host(), stacks)) {
            toolkit()
                    .deploy(new DeployRequest(
                            stacks, endpoint.target(), settings, new DeployOptions(bucket, !noWait, request)));
        }
        return DONE;
    }
}
