package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a template for the macros that its parts need, each with the first line that needs it. */
final class NeededMacros implements TreeWriter {
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

    @Override
    public void startObject() {}

    @Override
    public void endObject() {}

    @Override
    public void startArray() {}

    @Override
    public void endArray() {}

    @Override
    public void name(String name) {}

    @Override
    public void string(String value) {}

    @Override
    public void integer(long value) {}

    @Override
    public void decimal(Number value) {}

    @Override
    public void bool(boolean value) {}

    @Override
    public void nul() {}
}
