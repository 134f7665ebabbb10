package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a template for the macros that its parts need, each with the first line that needs it. */
final class NeededMacros extends SilentWriter {
    private final Map<String, @Nullable SourceLocation> needed;
    private @Nullable SourceLocation last;

    NeededMacros(Map<String, @Nullable SourceLocation> needed) {
        this.needed = needed;
    }

    @Override
    public void needs(String macro) {
        if (!needed.containsKey(macro)) {
            needed.put(macro, last);
        }
    }

    @Override
    public void location(SourceLocation location) {
        last = location;
    }
}
