package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two sides of a stack: pure, and in terms of what CloudFormation would do. */
public final class TemplateDiff {
    private static final String RESOURCES = "Resources";

    private final Sides sides;
    private final Catalog catalog;

    private TemplateDiff(Sides sides, Catalog catalog) {
        this.sides = sides;
        this.catalog = catalog;
    }

    /** What differs; {@link StackContent#NONE} on either side shows a creation or deletion. */
    public static StackDiff between(StackContent old, StackContent wanted, Catalog catalog) {
        return new TemplateDiff(new Sides(old, wanted), catalog).diff();
    }

    private StackDiff diff() {
        List<Change> sections = sections();
        ResourceDiff resources = new ResourceDiff(sides, catalog);
        resources.follow(Cause.PARAMETER, sides.changedParameters());
        resources.follow(Cause.MAPPING, names(sections, "Mappings"));
        resources.follow(Cause.CONDITION, sides.changedConditions());
        List<NamedChange> tags = tags();
        List<ResourceChange> changes = resources.changes();
        return new StackDiff(
                tags,
                sides.parameters().changes(),
                sections,
                changes,
                new SecurityDiff(sides, catalog).of(changes),
                tags.isEmpty() ? List.of() : tagged());
    }

    private List<Change> sections() {
        Node old = sides.oldContent().document().root();
        Node wanted = sides.content().document().root();
        List<Change> changes = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(wanted.membersOrNone().keySet());
        names.addAll(old.membersOrNone().keySet());
        names.remove(RESOURCES);
        for (String name : names) {
            section(name, old.find(name), wanted.find(name)).stream()
                    .map(change -> change.at(sides.location(change.path())))
                    .map(sides.parameters().secrets()::masked)
                    .forEach(changes::add);
        }
        return changes;
    }

    /** A section of named things is compared thing by thing, so that a whole new section reads like its members. */
    private static List<Change> section(String name, Optional<Node> before, Optional<Node> after) {
        if (before.equals(after)) {
            return List.of();
        }
        boolean hasMembers =
                before.or(() -> after).filter(ObjectNode.class::isInstance).isPresent();
        Optional<Node> nothing = hasMembers ? Optional.of(new ObjectNode(Map.of())) : Optional.empty();
        return TreeDiff.between(
                before.or(() -> nothing), after.or(() -> nothing), Place.of(name), Expected.NOTHING, Sides.SILENT);
    }

    private static Set<String> names(List<Change> changes, String section) {
        Set<String> names = new TreeSet<>();
        for (Change change : changes) {
            if (change.section().equals(section) && change.path().elements().size() > 1) {
                names.add(change.path().elements().get(1));
            }
        }
        return names;
    }

    private List<NamedChange> tags() {
        Map<String, String> before = sides.oldContent().tags();
        Map<String, String> after = sides.content().tags();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new NamedChange(
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)),
                        before.containsKey(name)
                                && sides.content().immutables().tags().contains(name)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** The resources on both sides that take the tags of the stack. */
    private List<String> tagged() {
        return sides.wanted().resources().values().stream()
                .filter(resource -> sides.isCommon(resource.logicalId()))
                .filter(this::takesTags)
                .map(TemplateResource::logicalId)
                .toList();
    }

    private boolean takesTags(TemplateResource resource) {
        return catalog.findType(resource.type())
                .filter(type -> type.traits().tags().isPresent())
                .isPresent();
    }
}
