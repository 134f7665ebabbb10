package dev.cfn4j.cli;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.report.ReportFormat;
import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.engine.validate.ValidateOptions;
import dev.cfn4j.engine.validate.ValidateResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Judges templates. */
@Command(
        name = "validate",
        description = {
            "Check templates against the facts of all resource types; asks nobody.",
            "Instead of a CLASS, a FILE or a folder DIR may be named: then template files are checked, JSON or YAML."
        })
final class ValidateCommand extends VerbCommand {
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".template");

    @Mixin
    private final ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|github",
            description = "How to print the findings; default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--preset",
            paramLabel = "errors|recommended|strict",
            description =
                    "What to say and what fails: errors only; warnings too (the default); everything, and warnings fail.")
    private Preset preset = Preset.RECOMMENDED;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that are not to be reported any more.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all findings of now to a baseline; none of them is reported.")
    private @Nullable Path writeBaseline;

    @Override
    public Integer call() {
        ValidateOptions options = new ValidateOptions(preset, baseline, writeBaseline);
        List<String> named = project.stackClasses();
        List<Path> files =
                named.stream().filter(ValidateCommand::isFile).map(Path::of).toList();
        if (!files.isEmpty() && files.size() < named.size()) {
            throw new ParameterException(
                    spec().commandLine(), "either files and folders or stack classes are validated, not both at once");
        }
        ValidateResult result = files.isEmpty()
                ? toolkit().validate(project.stacks(host()), options)
                : toolkit().validate(files, options);
        Palette palette = host().palette();
        print(format == ReportFormat.TEXT ? result.text(palette) : result.text(format, palette));
        return result.failed() ? Failure.EXIT_CODE : DONE;
    }

    /** Whether a name means a file: it is there, or it looks like one, so that its absence is said as such. */
    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.indexOf('/') >= 0
                || Stream.concat(ENDINGS.stream(), Stream.of("\\")).anyMatch(lower::endsWith)
                || Files.exists(Path.of(name));
    }
}
