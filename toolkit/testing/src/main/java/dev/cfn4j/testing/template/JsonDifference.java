package dev.cfn4j.testing.template;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import org.jspecify.annotations.Nullable;

/**
 * A place where two trees differ.
 *
 * @param path where
 * @param expected what should be there; null where nothing should
 * @param found what is there; null where nothing is
 */
public record JsonDifference(
        NodePath path, @Nullable Node expected, @Nullable Node found) {
    /** The same difference, seen from above that path. */
    public JsonDifference below(NodePath parent) {
        NodePath longer = parent;
        for (String element : path.elements()) {
            longer = longer.child(element);
        }
        return new JsonDifference(longer, expected, found);
    }

    /** In two lines: {@code expected: …}, {@code found: …}. */
    public String values() {
        return "expected: " + text(expected) + "\n" + "found:    " + text(found);
    }

    /** On one line, with the path first. */
    @Override
    public String toString() {
        return path + ": expected " + text(expected) + ", found " + text(found);
    }

    private static String text(@Nullable Node node) {
        return node == null ? "nothing" : TemplateText.compact(node);
    }
}
