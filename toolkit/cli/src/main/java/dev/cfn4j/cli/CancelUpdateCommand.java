package dev.cfn4j.cli;

import picocli.CommandLine.Command;

/** Cancels an update. */
@Command(name = "cancel-update", description = "Cancel the update of a stack that is going on; it rolls back.")
final class CancelUpdateCommand extends StackCommand {
    @Override
    public Integer call() {
        String stack = stack();
        ask(inspection -> {
            inspection.cancelUpdate(stack);
            return DONE;
        });
        return DONE;
    }
}
