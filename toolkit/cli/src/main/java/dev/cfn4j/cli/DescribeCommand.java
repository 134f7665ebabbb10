package dev.cfn4j.cli;

import dev.cfn4j.engine.describe.DescribeRequest;
import dev.cfn4j.engine.describe.DescribeResult;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Describes deployed stacks. */
@Command(name = "describe", description = "Show status, parameters, outputs and resources of deployed stacks.")
final class DescribeCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final AwsOptions aws = new AwsOptions();

    @Mixin
    private final ParameterOptions parameters = new ParameterOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Override
    public Integer call() {
        List<StackAddress> stacks = DeployedStacks.of(project, parameters.settings(), host());
        try (Endpoint endpoint = aws.open(spec(), host())) {
            DescribeResult result = toolkit().describe(new DescribeRequest(stacks, endpoint.target()));
            print(format.json() ? result.json(format.layout()) : result.text());
        }
        return DONE;
    }
}
