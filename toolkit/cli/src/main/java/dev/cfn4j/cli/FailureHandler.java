package dev.cfn4j.cli;

import picocli.CommandLine;

/** Shows what a command failed with; with {@code -e}, with stack traces. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        boolean traces = parsed.hasMatchedOption("-e")
                || (parsed.subcommand() != null && parsed.subcommand().hasMatchedOption("-e"));
        return Failure.show(e, traces, command.getErr());
    }
}
