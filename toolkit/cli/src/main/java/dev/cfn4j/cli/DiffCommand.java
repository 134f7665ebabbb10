package dev.cfn4j.cli;

import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares stacks with what is deployed. */
@Command(
        name = "diff",
        description = "Compare with what is deployed, or with another synth directory or template.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing differs", "1:error", "2:something differs, or wrong usage"})
final class DiffCommand extends VerbCommand {
    private static final int DIFFERENT = 2;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final AwsOptions aws = new AwsOptions();

    @Mixin
    private final ParameterOptions parameters = new ParameterOptions();

    @Option(
            names = "--against",
            paramLabel = "PATH",
            description = "Synth directory or template file to compare with, instead of what is deployed.")
    private @Nullable Path against;

    @Override
    public Integer call() {
        ProjectStacks stacks = project.stacks(host());
        DiffResult result = against == null ? deployed(stacks) : toolkit().diff(stacks, against);
        print(result.text(host().palette()));
        return result.differs() ? DIFFERENT : DONE;
    }

    private DiffResult deployed(ProjectStacks stacks) {
        try (Endpoint endpoint = aws.open(spec(), host())) {
            return toolkit().diff(new DiffRequest(stacks, endpoint.target(), parameters.settings()));
        }
    }
}
