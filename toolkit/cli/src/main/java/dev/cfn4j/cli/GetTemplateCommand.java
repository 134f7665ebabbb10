package dev.cfn4j.cli;

import dev.cfn4j.engine.synth.TemplateFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the template of a deployed stack. */
@Command(name = "get-template", description = "Print the template of a deployed stack.")
final class GetTemplateCommand extends StackCommand {
    @Option(
            names = {"--compact", "--nopretty"},
            description = "JSON on one line, without white space; the same as --format compact.")
    private boolean compact;

    @Option(
            names = "--format",
            paramLabel = "json|compact|yaml",
            description = "How the template is written; default: in the language that it was deployed in.")
    private @Nullable TemplateFormat format;

    @Override
    public Integer call() {
        String stack = stack();
        print(ask(inspection -> inspection.template(stack, compact ? TemplateFormat.COMPACT : format)));
        return DONE;
    }
}
