package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.validate.Baseline;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.engine.ToolkitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A baseline in a file. */
final class BaselineFile {
    private BaselineFile() {}

    /**
     * Reads one; without a file, nothing is in it.
     *
     * @throws ToolkitException if the file cannot be read
     */
    static Baseline read(@Nullable Path file) {
        if (file == null) {
            return Baseline.EMPTY;
        }
        try {
            return Baseline.read(JsonDocuments.read(file));
        } catch (DocumentException | UncheckedIOException e) {
            throw ToolkitException.of(
                    "the baseline " + file + " cannot be read: " + e.getMessage(), "Write it anew.", e);
        }
    }

    /**
     * Writes one as a whole, or not at all.
     *
     * @throws ToolkitException if the file cannot be written
     */
    static void write(Path file, Baseline baseline) {
        Path target = file.toAbsolutePath();
        try {
            Path fresh = Files.createTempFile(target.getParent(), ".baseline", null);
            Files.writeString(fresh, baseline.toJson());
            Files.move(fresh, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw ToolkitException.of(
                    "the baseline " + file + " cannot be written: " + e, "Name a file in a folder that exists.", e);
        }
    }
}
