package dev.cfn4j.analysis.diff;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import java.util.Optional;

/**
 * One difference of two templates: applied to the old one, all of them together give the new one.
 *
 * @param kind how it differs
 * @param path where in the new template, or where in the old one for what is removed
 * @param before the old value, empty for what is added
 * @param after the new value, empty for what is removed
 * @param effect what it does to the resource that it belongs to; nothing outside of resources
 * @param location the user's line, where known
 */
public record Change(
        ChangeKind kind,
        NodePath path,
        Optional<Node> before,
        Optional<Node> after,
        Effect effect,
        Optional<SourceLocation> location) {

    static Change added(NodePath path, Node after, Effect effect) {
        return new Change(ChangeKind.ADDED, path, Optional.empty(), Optional.of(after), effect, Optional.empty());
    }

    static Change removed(NodePath path, Node before, Effect effect) {
        return new Change(ChangeKind.REMOVED, path, Optional.of(before), Optional.empty(), effect, Optional.empty());
    }

    static Change modified(NodePath path, Node before, Node after, Effect effect) {
        return new Change(ChangeKind.MODIFIED, path, Optional.of(before), Optional.of(after), effect, Optional.empty());
    }

    /** The same change at the user's line. */
    Change at(Optional<SourceLocation> place) {
        return new Change(kind, path, before, after, effect, place);
    }

    /** The same change with other values to show. */
    Change with(Optional<Node> shownBefore, Optional<Node> shownAfter) {
        return new Change(kind, path, shownBefore, shownAfter, effect, location);
    }

    /** The section of the template that it belongs to. */
    public String section() {
        return path.elements().get(0);
    }
}
