package dev.cfn4j.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line {@code cfn}. Exit codes: 0 done, 1 error, 2 wrong usage; {@code diff} says 2 for differences. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Since Java 22 there is a console even where no terminal is; this asks for the older meaning, "somebody is
        // there".
        System.setProperty("jdk.console", "java.base");
        System.exit(
                commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(arguments));
    }

    /** Templates are UTF-8 whatever the platform's own encoding is. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The commands, ready to be executed. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new CfnCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new Failure())
                .setParameterExceptionHandler(Main::wrongUsage);
        line.getSubcommands().values().forEach(command -> command.setUsageHelpLongOptionsMaxWidth(30));
        return line;
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See `cfn help" + verb(command) + "`.");
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String verb(CommandLine command) {
        return command.getParent() == null ? "" : " " + command.getCommandName();
    }
}
