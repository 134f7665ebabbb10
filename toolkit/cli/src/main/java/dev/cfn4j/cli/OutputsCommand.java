package dev.cfn4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the outputs of a deployed stack. */
@Command(name = "outputs", description = "Print the outputs of a deployed stack.")
final class OutputsCommand extends StackCommand {
    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Override
    public Integer call() {
        String stack = stack();
        print(ask(inspection -> inspection.outputs(stack)), format);
        return DONE;
    }
}
