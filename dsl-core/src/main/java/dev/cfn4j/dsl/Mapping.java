package dev.cfn4j.dsl;

import java.util.List;
import java.util.Map;

/** A mapping: values by two keys, looked up at deployment. */
public final class Mapping {
    private final String name;
    private final Store rows = new Store();

    Mapping(String name) {
        this.name = LogicalId.checked("mapping", name);
    }

    /** The name in the Mappings section. */
    public String name() {
        return name;
    }

    /** Adds a row: values by second-level key under a top-level key. Values are strings, numbers, booleans or lists of these. */
    public Mapping row(String topLevelKey, Map<String, ?> values) {
        Literals.check(values);
        rows.put(topLevelKey, values);
        return this;
    }

    /** Fn::FindInMap with literal keys. */
    public Value<String> find(String topLevelKey, String secondLevelKey) {
        return lookUp(topLevelKey, secondLevelKey);
    }

    /** Fn::FindInMap whose first key is known at deployment, such as the region. */
    public Value<String> find(Value<String> topLevelKey, String secondLevelKey) {
        return lookUp(topLevelKey, secondLevelKey);
    }

    /** Fn::FindInMap whose keys are both known at deployment. */
    public Value<String> find(Value<String> topLevelKey, Value<String> secondLevelKey) {
        return lookUp(topLevelKey, secondLevelKey);
    }

    private Value<String> lookUp(Object topLevelKey, Object secondLevelKey) {
        return new Intrinsic<>("Fn::FindInMap", List.of(name, topLevelKey, secondLevelKey));
    }

    Store rows() {
        return rows;
    }
}
