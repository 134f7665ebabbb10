package dev.cfn4j.maven;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.report.ReportFormat;
import dev.cfn4j.analysis.validate.Preset;
import dev.cfn4j.engine.validate.ValidateOptions;
import dev.cfn4j.engine.validate.ValidateResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Checks the project's templates against the facts of all resource types; asks nobody. */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class ValidateMojo extends ProjectMojo {
    /** Template files, and folders of them, that are checked instead of the stack classes. */
    @Parameter(property = "cfn.templates")
    private List<File> templates = List.of();

    /** What is said and what fails: errors only; recommended: warnings too; strict: everything, and warnings fail. */
    @Parameter(property = "cfn.preset", defaultValue = "recommended")
    @SuppressWarnings("NullAway.Init")
    private String preset;

    /** A file with findings that are not reported any more. */
    @Parameter(property = "cfn.baseline")
    private @Nullable File baseline;

    /** A file that all findings of now are written to, after which none of them is reported. */
    @Parameter(property = "cfn.writeBaseline")
    private @Nullable File writeBaseline;

    /** A file for the findings in the format of a build server; the log has them as text all the same. */
    @Parameter(property = "cfn.report")
    private @Nullable File report;

    /** The format of the report: json, sarif, junit, github or text. */
    @Parameter(property = "cfn.format", defaultValue = "junit")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Override
    void run() throws MojoFailureException {
        ValidateOptions options =
                new ValidateOptions(one(Preset.class, "preset", preset), path(baseline), path(writeBaseline));
        ReportFormat written = one(ReportFormat.class, "format", format);
        ValidateResult result = templates.isEmpty()
                ? toolkit().validate(stacks(), options)
                : toolkit().validate(templates.stream().map(File::toPath).toList(), options);
        if (report != null) {
            write(report.toPath(), result.text(written, Palette.PLAIN));
        }
        if (result.failed()) {
            throw new MojoFailureException("validation failed\n" + result.text(host().palette()));
        }
        result.text(host().palette()).lines().forEach(getLog()::info);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String parameter, String name) throws MojoFailureException {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        String expected = String.join(
                ", ",
                List.of(type.getEnumConstants()).stream()
                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                        .toList());
        throw new MojoFailureException("cfn." + parameter + ": expected one of " + expected + ", found " + name);
    }

    private static void write(Path file, String text) throws MojoFailureException {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoFailureException("the report " + file + " cannot be written: " + e, e);
        }
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
