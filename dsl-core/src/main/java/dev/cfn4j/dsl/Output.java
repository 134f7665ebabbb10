package dev.cfn4j.dsl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An output of a template: a value to show, and to export to other stacks. */
public final class Output {
    private final String name;
    private final Store attributes = new Store();
    private @Nullable Object exportName;

    Output(String name, Object value) {
        this.name = LogicalId.checkedInLoop("output", name);
        attributes.put("Value", value);
    }

    /** The name in the Outputs section. */
    public String name() {
        return name;
    }

    /** What the output is. */
    public Output description(String text) {
        attributes.put("Description", text);
        return this;
    }

    /** Exports the value under the deployed stack's name, a hyphen and the output's name, for {@link Stack#use}. */
    public Output export() {
        return export(Fn.sub("${AWS::StackName}-" + name));
    }

    /** Exports the value under that name, unique in account and region, for {@link Fn#importValue(String)}. */
    public Output export(String exportName) {
        return exportAs(exportName);
    }

    /** Exports the value under a name that is known at deployment. */
    public Output export(Value<String> exportName) {
        return exportAs(exportName);
    }

    private Output exportAs(Object name) {
        exportName = name;
        attributes.put("Export", Map.of("Name", name));
        return this;
    }

    /** The export's name, a text or value; null where the output is not exported. */
    @Nullable
    Object exportName() {
        return exportName;
    }

    /** Has the output only where the condition holds. */
    public Output onlyIf(Condition condition) {
        attributes.put("Condition", condition.name());
        return this;
    }

    Store attributes() {
        return attributes;
    }
}
