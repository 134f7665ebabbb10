package dev.cfn4j.cli;

import dev.cfn4j.engine.delete.DeleteRequest;
import dev.cfn4j.engine.stack.StackAddress;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes stacks. */
@Command(name = "delete", description = "Delete deployed stacks, dependents first, after asking.")
final class DeleteCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final AwsOptions aws = new AwsOptions();

    @Mixin
    private final ParameterOptions parameters = new ParameterOptions();

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        List<StackAddress> stacks = DeployedStacks.of(project, parameters.settings(), host());
        try (Endpoint endpoint = aws.open(spec(), host())) {
            print(toolkit()
                    .delete(new DeleteRequest(stacks, endpoint.target(), yes))
                    .text());
        }
        return DONE;
    }
}
