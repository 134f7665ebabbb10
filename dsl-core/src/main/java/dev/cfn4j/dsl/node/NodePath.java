package dev.cfn4j.dsl.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a node stands in a template: member names and list indexes from the root. As text, a JSON pointer (RFC 6901).
 *
 * @param elements names and indexes from the root, empty for the root itself
 */
public record NodePath(List<String> elements) {
    /** The root of a template. */
    public static final NodePath ROOT = new NodePath(List.of());

    /** Keeps a copy of the elements. */
    public NodePath {
        elements = List.copyOf(elements);
    }

    /** A path of these elements. */
    public static NodePath of(String... elements) {
        return new NodePath(List.of(elements));
    }

    /** Reads the form of {@link #toString()}. */
    public static NodePath parse(String pointer) {
        if (pointer.isEmpty()) {
            return ROOT;
        }
        List<String> elements = new ArrayList<>();
        for (String element : pointer.substring(1).split("/", -1)) {
            elements.add(element.replace("~1", "/").replace("~0", "~"));
        }
        return new NodePath(elements);
    }

    /** The path of a member or item below this one. */
    public NodePath child(String element) {
        List<String> longer = new ArrayList<>(elements);
        longer.add(element);
        return new NodePath(longer);
    }

    /** The path of a list item below this one. */
    public NodePath child(int index) {
        return child(Integer.toString(index));
    }

    /** The path one level up; the root has none. */
    public Optional<NodePath> parent() {
        return elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new NodePath(elements.subList(0, elements.size() - 1)));
    }

    /** The resource that the path leads into, if it does. */
    public Optional<String> logicalId() {
        return elements.size() > 1 && elements.get(0).equals("Resources")
                ? Optional.of(elements.get(1))
                : Optional.empty();
    }

    /** Written out, like {@link #hashCode}, as what the compiler generates has to be linked first, which takes long at a start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodePath that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    /** A JSON pointer, for example {@code /Resources/Queue/Properties}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String element : elements) {
            text.append('/').append(element.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
