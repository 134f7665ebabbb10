package dev.cfn4j.dsl;

import dev.cfn4j.dsl.check.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks keys of a mapping up at build time; those that are not there are mistakes, named with what was near. */
final class MappingKeys {
    private final String mapping;
    private final Store rows;

    MappingKeys(String mapping, Store rows) {
        this.mapping = mapping;
        this.rows = rows;
    }

    @Nullable
    Object find(String top, String second) {
        return row(top).get(second);
    }

    Object value(String top, String second) {
        checkTop(top);
        Object value = find(top, second);
        if (value == null) {
            throw new TemplateException(missing(
                    "key `" + second + "`",
                    second,
                    "the row `" + top + "` of the mapping `" + mapping + "`",
                    row(top).keySet()));
        }
        return value;
    }

    List<?> list(String top, String second) {
        if (value(top, second) instanceof List<?> list) {
            return list;
        }
        throw new TemplateException("`" + top + "`, `" + second + "` of the mapping `" + mapping + "` is "
                + value(top, second) + ", no list: use find");
    }

    /** Refuses string keys that no row has; nothing is known of values, nor of a mapping that has no row yet. */
    void check(Object top, Object second) {
        if (rows.isEmpty()) {
            return;
        }
        if (top instanceof String key) {
            checkTop(key);
            if (second instanceof String other) {
                value(key, other);
            }
        } else if (second instanceof String key) {
            Set<String> all = new TreeSet<>();
            rows.names().forEach(name -> all.addAll(row(name).keySet()));
            if (!all.contains(key)) {
                throw new TemplateException(
                        missing("key `" + key + "`", key, "any row of the mapping `" + mapping + "`", all));
            }
        }
    }

    private void checkTop(String top) {
        if (!rows.has(top)) {
            throw new TemplateException(
                    missing("key `" + top + "`", top, "the mapping `" + mapping + "`", rows.names()));
        }
    }

    @SuppressWarnings("unchecked") // names of maps are checked to be strings
    private Map<String, ?> row(String top) {
        return rows.get(top) instanceof Map<?, ?> row ? Order.of((Map<String, Object>) row) : Map.of();
    }

    /** What is not there, and what is. */
    static String missing(String what, String written, String where, Collection<String> there) {
        return "there is no " + what + " in " + where
                + Suggestion.nearest(written, there)
                        .map(near -> ": did you mean `" + near + "`?")
                        .orElse(there.isEmpty() ? ", which has none yet" : ", which has " + String.join(", ", there));
    }
}
