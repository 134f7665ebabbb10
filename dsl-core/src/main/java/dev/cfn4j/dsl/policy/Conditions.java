package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement, by operator and key; all must hold. */
final class Conditions {
    private final Map<String, Map<String, Items>> byOperator = new LinkedHashMap<>();

    void add(ConditionOperator<?> operator, String key, Iterable<?> values) {
        Items items = new Items(key);
        values.forEach(value -> items.add(operator.checked(value)));
        if (items.isEmpty()) {
            throw new TemplateException("the condition `" + operator + "` on `" + key + "` has nothing to compare with:"
                    + " expected at least one value");
        }
        Map<String, Items> keys = byOperator.computeIfAbsent(operator.value(), name -> new LinkedHashMap<>());
        Items earlier = keys.putIfAbsent(key, items);
        if (earlier != null && !earlier.equals(items)) {
            throw new TemplateException("the condition `" + operator + "` on `" + key + "` is there already, with "
                    + earlier + ": a statement can have it once; give all values that may match in one call");
        }
    }

    void addAll(Conditions others) {
        for (Map.Entry<String, Map<String, Items>> keys : others.byOperator.entrySet()) {
            byOperator
                    .computeIfAbsent(keys.getKey(), name -> new LinkedHashMap<>())
                    .putAll(keys.getValue());
        }
    }

    boolean isEmpty() {
        return byOperator.isEmpty();
    }

    void writeTo(TreeWriter out) {
        out.startObject();
        for (Map.Entry<String, Map<String, Items>> operator : byOperator.entrySet()) {
            out.name(operator.getKey());
            out.startObject();
            for (Map.Entry<String, Items> key : operator.getValue().entrySet()) {
                out.name(key.getKey());
                key.getValue().writeTo(out);
            }
            out.endObject();
        }
        out.endObject();
    }

    /** Equal if the same is compared with the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conditions that && byOperator.equals(that.byOperator);
    }

    @Override
    public int hashCode() {
        return byOperator.hashCode();
    }
}
