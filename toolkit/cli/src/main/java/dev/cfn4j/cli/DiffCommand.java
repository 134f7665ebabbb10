package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.DiffFormat;
import dev.cfn4j.engine.diff.DiffRequest;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.stack.ProjectStacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares stacks with what is deployed, or templates with each other. */
@Command(
        name = "diff",
        description = {
            "Compare with what is deployed, or with another synth directory or template;",
            "`cfn diff OLD NEW` compares two template files or two synth directories."
        },
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

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|sarif",
            description = "How to print the result; default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--no-change-set", description = "Go by the facts alone, without a change set made and deleted.")
    private boolean noChangeSet;

    @Override
    public Integer call() {
        DiffResult result = result();
        print(result.in(format, host().palette()));
        return result.differs() ? DIFFERENT : DONE;
    }

    private DiffResult result() {
        List<String> paths = project.positional();
        if (against == null && paths.size() == 2 && paths.stream().allMatch(DiffCommand::isPath)) {
            return toolkit().diff(Path.of(paths.get(0)), Path.of(paths.get(1)));
        }
        ProjectStacks stacks = project.stacks(host());
        return against == null ? deployed(stacks) : toolkit().diff(stacks, against);
    }

    /** A name of a class has no folder, and no ending of a template. */
    private static boolean isPath(String text) {
        return text.indexOf('/') >= 0
                || text.indexOf('\\') >= 0
                || text.matches("(?i).*\\.(json|ya?ml|template)")
                || Files.exists(Path.of(text));
    }

    private DiffResult deployed(ProjectStacks stacks) {
        try (Endpoint endpoint = aws.open(spec(), host())) {
            return toolkit().diff(new DiffRequest(stacks, endpoint.target(), parameters.settings(), !noChangeSet));
        }
    }
}
