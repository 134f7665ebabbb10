package dev.cfn4j.dsl.policy;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Strings and values of one policy element, each once, in the order in which they came. One is written as itself, several as a list. */
final class Items implements PolicyElement.Part<Items> {
    private final String element;
    private final Map<Node, Object> items = new LinkedHashMap<>();

    /** No items yet, of the element of that name. */
    Items(String element) {
        this.element = element;
    }

    /** Adds a string or value; does nothing if it is there. */
    void add(@Nullable Object item) {
        if (item == null) {
            throw new TemplateException("`" + element + "` was given null: leave it out instead");
        }
        if (!(item instanceof String || item instanceof Value<?>)) {
            throw new TemplateException("`" + element + "` takes strings and values, found " + item + " of "
                    + item.getClass().getName());
        }
        if (item instanceof String text && text.contains("${AWS::")) {
            throw new TemplateException("`" + element + "` has the plain string \"" + text
                    + "\" with a pseudo parameter inside: write Fn.sub(\"…\") for it to be resolved");
        }
        items.putIfAbsent(node(item), item);
    }

    @Override
    public boolean addAll(Items others) {
        for (Map.Entry<Node, Object> item : others.items.entrySet()) {
            items.putIfAbsent(item.getKey(), item.getValue());
        }
        return true;
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }

    private static Node node(Object item) {
        if (item instanceof Value<?> value) {
            DocumentBuilder builder = new DocumentBuilder();
            value.writeTo(builder);
            return builder.document().root();
        }
        return new Node.StringNode((String) item);
    }

    @Override
    public void writeTo(TreeWriter out) {
        if (items.size() != 1) {
            out.startArray();
        }
        for (Object item : items.values()) {
            write(item, out);
        }
        if (items.size() != 1) {
            out.endArray();
        }
    }

    private static void write(Object item, TreeWriter out) {
        if (item instanceof Value<?> value) {
            out.value(value);
        } else {
            out.string((String) item);
        }
    }

    /** Equal if the same items are there, in whatever order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Items that && items.keySet().equals(that.items.keySet());
    }

    @Override
    public int hashCode() {
        return items.keySet().hashCode();
    }

    @Override
    public String toString() {
        return items.values().stream()
                .map(item -> item instanceof Value<?> value ? value.describe() : (String) item)
                .collect(Collectors.joining(", "));
    }
}
