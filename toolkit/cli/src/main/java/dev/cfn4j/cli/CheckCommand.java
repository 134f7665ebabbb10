package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.DiffFormat;
import dev.cfn4j.engine.check.CheckResult;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what is rendered with what is committed. */
@Command(
        name = "check",
        description = "Compare what the stack classes render with the templates committed beside them.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the templates are the committed ones", "1:error", "2:something differs, or wrong usage"})
final class CheckCommand extends VerbCommand {
    private static final int DIFFERENT = 2;

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "src/main/cfn/templates",
            description = "Folder of the committed templates; default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path templates;

    @Option(names = "--accept", description = "Write the folder anew: what is rendered now is right.")
    private boolean accept;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown|sarif",
            description = "How to print the result; default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Override
    public Integer call() {
        CheckResult result = toolkit().check(project.stacks(host()), templates, accept);
        print(
                format == DiffFormat.TEXT
                        ? result.text(host().palette(), host())
                        : result.diff().in(format, host().palette()));
        return result.failed() ? DIFFERENT : DONE;
    }
}
