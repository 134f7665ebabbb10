package dev.cfn4j.cli;

import dev.cfn4j.dsl.finding.Findings;
import dev.cfn4j.engine.validate.ValidateResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges templates. */
@Command(name = "validate", description = "Check templates against the facts of all resource types; asks nobody.")
final class ValidateCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Override
    public Integer call() {
        ValidateResult result = toolkit().validate(project.stacks(host()));
        print(format.json() ? Findings.toJson(result.findings()) : result.text(host().palette()));
        return result.failed() ? Failure.EXIT_CODE : DONE;
    }
}
