package dev.cfn4j.analysis.template;

import dev.cfn4j.dsl.node.NodePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path that is being walked: one step costs one small object, and only what is reported becomes a {@link NodePath}. */
public final class Place {
    /** The root of a template. */
    public static final Place ROOT = new Place(null, "");

    private final @Nullable Place parent;
    private final String element;

    private Place(@Nullable Place parent, String element) {
        this.parent = parent;
        this.element = element;
    }

    /** The place of these elements from the root. */
    public static Place of(String... elements) {
        return of(new NodePath(List.of(elements)));
    }

    /** The place that a path leads to. */
    public static Place of(NodePath path) {
        Place place = ROOT;
        for (String element : path.elements()) {
            place = place.child(element);
        }
        return place;
    }

    /** The place of a member below this one. */
    public Place child(String name) {
        return new Place(this, name);
    }

    /** The place of a list item below this one. */
    public Place child(int index) {
        return child(Integer.toString(index));
    }

    /** The last element. */
    public String element() {
        return element;
    }

    /** The element before the last; empty where there is none. */
    public String parentElement() {
        return parent == null ? "" : parent.element;
    }

    /** The path from the root. */
    public NodePath path() {
        List<String> elements = new ArrayList<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            elements.add(at.element);
        }
        Collections.reverse(elements);
        return new NodePath(elements);
    }

    @Override
    public String toString() {
        return path().toString();
    }
}
