package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fn::ImportValue of another stack's output, whose export name is looked up when it is first written: at the latest when both
 * stacks have been defined.
 */
final class ImportedOutput implements Value<String> {
    private final OutputReference output;
    private final Consumer<ImportedOutput> lookUp;
    private @Nullable ExportName name;

    /** An output, and who settles the name or throws. */
    ImportedOutput(OutputReference output, Consumer<ImportedOutput> lookUp) {
        this.output = output;
        this.lookUp = lookUp;
    }

    void settle(ExportName exportName) {
        name = exportName;
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (name == null) {
            lookUp.accept(this);
        }
        out.startObject();
        out.name("Fn::ImportValue");
        Objects.requireNonNull(name).writeTo(out);
        out.endObject();
    }

    @Override
    public String describe() {
        return output.toString();
    }

    @Override
    public String toString() {
        return describe();
    }
}
