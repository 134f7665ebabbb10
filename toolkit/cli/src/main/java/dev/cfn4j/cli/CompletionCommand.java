package dev.cfn4j.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that completes commands and options. */
@Command(
        name = "completion",
        description = "Print a completion script: source <(cfn completion bash), or the same with zsh.")
final class CompletionCommand extends VerbCommand {
    /** The shells that there is a script for; both read the same one. */
    enum Shell {
        /** GNU Bash. */
        BASH,
        /** Z shell. */
        ZSH
    }

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    @SuppressWarnings({"unused", "NullAway.Init"}) // checked by being parsed; the script finds out by itself
    private Shell shell;

    @Override
    public Integer call() {
        print(AutoComplete.bash("cfn", CommandTree.of()).replace("\r\n", "\n"));
        return DONE;
    }
}
