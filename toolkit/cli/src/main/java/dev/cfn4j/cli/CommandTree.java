package dev.cfn4j.cli;

import picocli.CommandLine;

/** The model of the command line. Apart from {@link Main}, which runs quick commands without it. */
final class CommandTree {
    private CommandTree() {}

    /** The commands that the arguments may be for, ready to be executed; all of them where there are no arguments. */
    static CommandLine of(String... arguments) {
        CommandLine line = new CommandLine(new CfnCommand());
        Verbs.add(line, arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new FailureHandler())
                .setParameterExceptionHandler(new WrongUsage());
        line.getSubcommands().values().forEach(command -> command.setUsageHelpLongOptionsMaxWidth(30));
        return line;
    }
}
