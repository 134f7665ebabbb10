package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.ChangeRecord.Detail;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.UpdateBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists in what a resource will differ, and why. */
final class ChangeDetails {
    /** A nested stack's template may have changed; nobody knows before the execution. */
    static final Detail AUTOMATIC = new Detail(
            "Properties",
            Optional.empty(),
            "Never",
            "/Properties",
            Optional.empty(),
            Optional.empty(),
            "Modify",
            "Dynamic",
            "Automatic",
            Optional.empty());

    private final Catalog catalog;
    private final CauseFinder causes;

    ChangeDetails(Catalog catalog, CauseFinder causes) {
        this.catalog = catalog;
        this.causes = causes;
    }

    /** The differences between a resource and its new declaration. */
    List<Detail> of(
            ResourceRecord old,
            ResourceDeclaration resource,
            Node properties,
            Evaluation evaluation,
            boolean stackTagsChange) {
        List<Detail> details = new ArrayList<>();
        Optional<String> tags = PropertyChange.tagProperty(catalog, old.type());
        Node shown = evaluation.shownProperties(resource).orElse(properties);
        List<PropertyChange> changes = PropertyChange.between(catalog, old.type(), old.properties(), properties);
        for (PropertyChange change : changes) {
            boolean isTags = tags.equals(Optional.of(change.name()));
            for (CauseFinder.Cause cause : causes.of(resource, change.name())) {
                details.add(property(change, cause, isTags, old.shownProperties(), shown));
            }
        }
        if (stackTagsChange && tags.isPresent()) {
            details.add(stackTags(tags.get()));
        }
        ResourceDeclaration.ATTRIBUTES.forEach(name ->
                attribute(name, old.declaration(), resource.attributes()).ifPresent(details::add));
        return details;
    }

    private static Detail property(
            PropertyChange change, CauseFinder.Cause cause, boolean isTags, Node before, Node after) {
        return new Detail(
                isTags ? "Tags" : "Properties",
                isTags ? Optional.empty() : Optional.of(change.name()),
                recreation(change.behavior()),
                "/Properties/" + change.name(),
                before.find(change.name()).map(ChangeDetails::text),
                after.find(change.name()).map(ChangeDetails::text),
                changeType(change.before(), change.after()),
                change.after().map(ChangeDetails::hasUnknown).orElse(false) ? "Dynamic" : cause.evaluation(),
                cause.source(),
                cause.entity());
    }

    private static Detail stackTags(String property) {
        return new Detail(
                "Tags",
                Optional.empty(),
                "Never",
                "/Properties/" + property,
                Optional.empty(),
                Optional.empty(),
                "Modify",
                "Static",
                "DirectModification",
                Optional.empty());
    }

    private static Optional<Detail> attribute(String name, Node before, Node after) {
        Optional<Node> old = before.find(name);
        Optional<Node> now = after.find(name);
        if (old.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(new Detail(
                name,
                Optional.empty(),
                "Never",
                "/" + name,
                old.map(ChangeDetails::text),
                now.map(ChangeDetails::text),
                changeType(old, now),
                "Static",
                "DirectModification",
                Optional.empty()));
    }

    private static String changeType(Optional<Node> before, Optional<Node> after) {
        if (before.isEmpty()) {
            return "Add";
        }
        return after.isEmpty() ? "Remove" : "Modify";
    }

    private static String recreation(UpdateBehavior behavior) {
        return switch (behavior) {
            case REPLACEMENT -> "Always";
            case CONDITIONAL -> "Conditionally";
            case NO_INTERRUPTION, SOME_INTERRUPTION, UNSUPPORTED -> "Never";
        };
    }

    private static String text(Node node) {
        return node.text().orElseGet(() -> Values.json(node));
    }

    private static boolean hasUnknown(Node node) {
        return Values.json(node).contains(Values.KNOWN_AFTER_APPLY);
    }
}
