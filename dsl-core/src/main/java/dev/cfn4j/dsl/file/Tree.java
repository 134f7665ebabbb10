package dev.cfn4j.dsl.file;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a YAML or JSON file, or a part of it. A value like any other: what takes a free tree takes it as it is, {@link #as()} fits it to a
 * typed setter, and the rest gives plain Java.
 */
public final class Tree implements Value<Object> {
    private final String place;
    private final Node node;

    Tree(String place, Node node) {
        this.place = place;
        this.node = node;
    }

    /**
     * The part under these names.
     *
     * @throws TemplateException if there is none, with the name that may have been meant
     */
    public Tree at(String... names) {
        Tree part = this;
        for (String name : names) {
            part = part.member(name);
        }
        return part;
    }

    private Tree member(String name) {
        Map<String, Node> members = expectObject().members();
        Node found = members.get(name);
        if (found == null) {
            throw new TemplateException(place + " has no `" + name + "`"
                    + Suggestion.nearest(name, members.keySet())
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(": expected one of " + members.keySet()));
        }
        return new Tree(place + " › " + name, found);
    }

    private Node.ObjectNode expectObject() {
        if (node instanceof Node.ObjectNode object) {
            return object;
        }
        throw new TemplateException(place + ": expected an object, found " + node.kind());
    }

    /**
     * The members of an object in the order of the file, as plain Java.
     *
     * @throws TemplateException if this is no object
     */
    public Map<String, @Nullable Object> members() {
        return plain(expectObject());
    }

    /**
     * The items of a list.
     *
     * @throws TemplateException if this is no list
     */
    public List<Tree> items() {
        if (node instanceof Node.ListNode list) {
            return list.items().stream().map(item -> new Tree(place, item)).toList();
        }
        throw new TemplateException(place + ": expected a list, found " + node.kind());
    }

    /**
     * The text of a scalar.
     *
     * @throws TemplateException if this is an object, a list or null
     */
    public String text() {
        Object value = value();
        if (value == null || value instanceof Map || value instanceof List) {
            throw new TemplateException(place + ": expected text, found " + node.kind());
        }
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** All of it as plain Java: maps, lists, strings, Long or BigDecimal, booleans and null. */
    public @Nullable Object value() {
        return plain(node);
    }

    private static @Nullable Object plain(Node node) {
        if (node instanceof Node.ObjectNode object) {
            return plain(object);
        }
        if (node instanceof Node.ListNode list) {
            return list.items().stream().map(Tree::plain).toList();
        }
        if (node instanceof Node.NumberNode number) {
            boolean fits = number.isInteger()
                    && number.value().precision() - number.value().scale() < 19;
            return fits ? (Object) number.value().longValueExact() : number.value();
        }
        return node instanceof Node.BooleanNode bool
                ? (Object) bool.value()
                : node.text().orElse(null);
    }

    private static Map<String, @Nullable Object> plain(Node.ObjectNode object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, plain(member)));
        return members;
    }

    /** This as a value of the type that a setter takes; that the file says such a thing is known to the user only. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> Value<T> as() {
        return (Value<T>) this;
    }

    @Override
    public void writeTo(TreeWriter out) {
        node.writeTo(out);
    }

    /** The file, and where in it. */
    @Override
    public String describe() {
        return place;
    }

    /** The file, and where in it. */
    @Override
    public String toString() {
        return place;
    }
}
