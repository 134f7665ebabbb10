package dev.cfn4j.cli;

import dev.cfn4j.engine.inspect.Details;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists deployed stacks. */
@Command(name = "list", description = "List the deployed stacks with their status.")
final class ListCommand extends VerbCommand {
    @Mixin
    private final AwsOptions aws = new AwsOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Override
    public Integer call() {
        try (Endpoint endpoint = aws.open(spec(), host())) {
            Details stacks = toolkit().inspect(endpoint.target()).list();
            print(format.json() ? stacks.json(format.layout()) : stacks.text());
        }
        return DONE;
    }
}
