package dev.cfn4j.cli;

import dev.cfn4j.engine.inspect.Details;
import dev.cfn4j.engine.inspect.Inspection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What commands about one deployed stack have: its name, first or as an option, and where it is. */
abstract class StackCommand extends VerbCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "STACK", description = "Name of the deployed stack.")
    private @Nullable String first;

    @Option(names = "--stack-name", paramLabel = "NAME", description = "The same as STACK.")
    private @Nullable String stackName;

    @Mixin
    private final AwsOptions aws = new AwsOptions();

    /** What stands first, which is the stack unless the option names it; null for nothing. */
    @Nullable
    String first() {
        return first;
    }

    /** Whether the option names the stack. */
    boolean namedByOption() {
        return stackName != null;
    }

    /** The stack's name. */
    String stack() {
        String name = stackName == null ? first : stackName;
        if (name == null || name.isBlank()) {
            throw wrongUsage("the name of a stack is missing");
        }
        return name;
    }

    /** Wrong usage of this command. */
    ParameterException wrongUsage(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    /** Asks the target. */
    <T> T ask(Function<Inspection, T> question) {
        try (Endpoint endpoint = aws.open(spec(), host())) {
            return question.apply(toolkit().inspect(endpoint.target()));
        }
    }

    /** Prints details in the format asked for. */
    void print(Details details, FormatOptions format) {
        print(format.json() ? details.json(format.layout()) : details.text());
    }
}
