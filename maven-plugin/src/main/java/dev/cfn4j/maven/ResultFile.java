package dev.cfn4j.maven;

import dev.cfn4j.analysis.report.DiffFormat;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.diff.DiffResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a diff is written for other tools. */
final class ResultFile {
    private final Path file;
    private final DiffFormat format;

    /**
     * A file in a form.
     *
     * @throws ToolkitException if there is no such form
     */
    ResultFile(Path file, String format) {
        this.file = file;
        this.format = Arrays.stream(DiffFormat.values())
                .filter(known -> known.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> ToolkitException.of(
                        "-Dcfn.resultFormat=" + format + " is no form of a diff", "Expected " + names() + "."));
    }

    private static String names() {
        return Arrays.stream(DiffFormat.values())
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    void write(DiffResult result) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, result.in(format, Palette.PLAIN).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw ToolkitException.of(
                    file + " cannot be written: " + e, "Choose another file with -Dcfn.resultFile.", e);
        }
    }
}
