package dev.cfn4j.cli;

import dev.cfn4j.engine.generate.GenerateRequest;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Generates classes for types of the user's own. */
@Command(
        name = "generate",
        description = "Write classes for third-party and private resource types from their registry schemas.")
final class GenerateCommand extends VerbCommand {
    @Option(
            names = "--schemas",
            paramLabel = "DIR",
            defaultValue = "src/main/cfn/types",
            description = "The folder of schemas, one .json file for each type; default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path schemas;

    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            required = true,
            description = "The package that the packages of vendors and services are in.")
    private String basePackage = "";

    @Option(
            names = "--build",
            paramLabel = "DIR",
            defaultValue = "target",
            description = {
                "The build's folder; default: ${DEFAULT-VALUE}. Sources are written to generated-sources/cfn in it, facts to"
                        + " generated-resources/cfn: compile the former, and put the latter on the class path."
            })
    @SuppressWarnings("NullAway.Init")
    private Path build;

    @Override
    public Integer call() {
        print(toolkit()
                .generate(new GenerateRequest(Path.of(""), schemas, basePackage, build))
                .text());
        return DONE;
    }
}
