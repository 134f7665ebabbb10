package dev.cfn4j.dsl;

import java.util.Map;

/** An output of a template: a value to show, and to export to other stacks. */
public final class Output {
    private final String name;
    private final Store attributes = new Store();

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

    /** Exports the value under that name, unique in account and region, for {@link Fn#importValue(String)}. */
    public Output export(String exportName) {
        attributes.put("Export", Map.of("Name", exportName));
        return this;
    }

    /** Exports the value under a name that is known at deployment. */
    public Output export(Value<String> exportName) {
        attributes.put("Export", Map.of("Name", exportName));
        return this;
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
