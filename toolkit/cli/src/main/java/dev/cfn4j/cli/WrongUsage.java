package dev.cfn4j.cli;

import dev.cfn4j.dsl.check.Suggestion;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and what was perhaps meant. */
final class WrongUsage implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + message(e, command));
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(ParameterException e, CommandLine command) {
        String help = "\nSee `cfn help" + (command.getParent() == null ? "" : " " + command.getCommandName()) + "`.";
        List<String> unmatched = e instanceof UnmatchedArgumentException unknown ? unknown.getUnmatched() : List.of();
        if (unmatched.isEmpty()) {
            return e.getValue() == null || command.getParent() != null
                    ? e.getMessage() + help
                    : noCommand(e.getValue(), command, help); // what the command help was asked for
        }
        String first = unmatched.get(0);
        if (first.startsWith("-")) {
            return "there is no option `" + first + "`"
                    + didYouMean(first, command.getCommandSpec().optionsMap().keySet())
                            .orElse(help);
        }
        if (command.getParent() != null) {
            return "`" + first + "` is one argument too many" + help;
        }
        return noCommand(first, command, help);
    }

    private static String noCommand(String name, CommandLine command, String help) {
        return unknownCommand(name, command.getSubcommands().keySet())
                .orElse("there is no command `" + name + "`" + help);
    }

    private static Optional<String> unknownCommand(String name, Collection<String> known) {
        @Nullable String successor = Verbs.successor(name);
        if (successor != null) {
            return Optional.of("there is no command `" + name + "`: use `cfn " + successor + "`");
        }
        return didYouMean(name, known).map(meant -> "there is no command `" + name + "`" + meant);
    }

    private static Optional<String> didYouMean(String name, Collection<String> known) {
        return Suggestion.nearest(name, known).map(near -> "\nDid you mean `" + near + "`?");
    }
}
