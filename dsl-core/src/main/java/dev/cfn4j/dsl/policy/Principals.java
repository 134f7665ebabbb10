package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The principals of a statement, by type. */
final class Principals implements PolicyElement.Part<Principals> {
    private static final String EVERYONE = "*";

    private final Map<String, Items> byType = new LinkedHashMap<>();

    void add(Principal principal) {
        itemsOf(principal.type()).add(principal.id());
        if (byType.containsKey(EVERYONE) && byType.size() > 1) {
            throw new TemplateException("a statement is either about everyone or about certain principals, not both");
        }
    }

    private Items itemsOf(String type) {
        Items items = byType.get(type);
        if (items == null) {
            items = new Items(type);
            byType.put(type, items);
        }
        return items;
    }

    @Override
    public boolean addAll(Principals others) {
        boolean possible =
                isEmpty() || others.isEmpty() || byType.containsKey(EVERYONE) == others.byType.containsKey(EVERYONE);
        if (possible) {
            for (Map.Entry<String, Items> items : others.byType.entrySet()) {
                itemsOf(items.getKey()).addAll(items.getValue());
            }
        }
        return possible;
    }

    @Override
    public boolean isEmpty() {
        return byType.isEmpty();
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (byType.containsKey(EVERYONE)) {
            out.string(EVERYONE);
            return;
        }
        out.startObject();
        for (Map.Entry<String, Items> items : byType.entrySet()) {
            out.name(items.getKey());
            items.getValue().writeTo(out);
        }
        out.endObject();
    }

    /** Equal if the same principals are there. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Principals that && byType.equals(that.byType);
    }

    @Override
    public int hashCode() {
        return byType.hashCode();
    }
}
