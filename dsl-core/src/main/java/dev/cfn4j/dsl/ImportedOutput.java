package dev.cfn4j.dsl;

import dev.cfn4j.dsl.render.TreeWriter;
import org.jspecify.annotations.Nullable;

/** Fn::ImportValue of another stack's output, whose export name is known once both stacks have been defined. */
final class ImportedOutput implements Value<String> {
    private final OutputReference output;
    private @Nullable ExportName name;

    ImportedOutput(OutputReference output) {
        this.output = output;
    }

    void settle(ExportName exportName) {
        name = exportName;
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (name == null) {
            throw new TemplateException(
                    "`" + output + "` is asked for before its value is known: it is when define() has ended");
        }
        out.startObject();
        out.name("Fn::ImportValue");
        name.writeTo(out);
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
