package dev.cfn4j.engine.validate;

import dev.cfn4j.analysis.validate.Preset;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How templates are judged.
 *
 * @param preset how much is said, and what counts as failure
 * @param baseline a file with findings that are not reported; null for none
 * @param writeBaseline a file that all findings of now are written to, after which none of them is reported; null for none
 */
public record ValidateOptions(
        Preset preset, @Nullable Path baseline, @Nullable Path writeBaseline) {
    /** What everybody starts with: errors and warnings, all of them; errors fail. */
    public static final ValidateOptions DEFAULT = new ValidateOptions(Preset.RECOMMENDED, null, null);
}
