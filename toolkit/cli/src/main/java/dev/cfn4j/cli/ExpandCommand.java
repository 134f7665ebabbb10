package dev.cfn4j.cli;

import dev.cfn4j.engine.synth.ExpandRequest;
import dev.cfn4j.engine.synth.TemplateFormat;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints one template. */
@Command(name = "expand", description = "Run one stack class and print its template.")
final class ExpandCommand extends VerbCommand {
    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Option(
            names = {"--compact", "--nopretty"},
            description = "JSON on one line, without white space; the same as --format compact.")
    private boolean compact;

    @Option(
            names = "--format",
            paramLabel = "json|compact|yaml",
            description = "How the template is written; default: json.")
    private TemplateFormat format = TemplateFormat.JSON;

    @Override
    public Integer call() {
        List<String> classes = project.stackClasses();
        if (classes.size() > 1) {
            throw new ParameterException(spec().commandLine(), "expected one stack class, found " + classes.size());
        }
        print(toolkit()
                .expand(new ExpandRequest(
                        project.project(),
                        classes.isEmpty() ? null : classes.get(0),
                        compact ? TemplateFormat.COMPACT : format)));
        return DONE;
    }
}
