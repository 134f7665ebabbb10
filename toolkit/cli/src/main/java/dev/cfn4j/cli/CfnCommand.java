package dev.cfn4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a verb: says how it is used. */
@Command(
        name = "cfn",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "CloudFormation stacks written in Java: render, check, compare, deploy.")
final class CfnCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "-e", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    @SuppressWarnings("unused") // read by Failure, from the parsed arguments
    private boolean traces;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
