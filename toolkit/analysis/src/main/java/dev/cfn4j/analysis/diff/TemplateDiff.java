package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
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

    private final StackContent old;
    private final StackContent wanted;
    private final ParameterValues values;
    private final Catalog catalog;

    private TemplateDiff(StackContent old, StackContent wanted, Catalog catalog) {
        this.old = old;
        this.wanted = wanted;
        this.values = new ParameterValues(old, wanted);
        this.catalog = catalog;
    }

    /** What differs; {@link StackContent#NONE} on either side shows a creation or deletion. */
    public static StackDiff between(StackContent old, StackContent wanted, Catalog catalog) {
        return new TemplateDiff(old, wanted, catalog).diff();
    }

    private StackDiff diff() {
        List<Change> sections = sections();
        ResourceDiff resources = new ResourceDiff(old.document().root(), wanted, catalog);
        resources.follow(Cause.PARAMETER, values.changed());
        resources.follow(Cause.MAPPING, names(sections, "Mappings"));
        resources.follow(Cause.CONDITION, conditions(sections));
        return new StackDiff(tags(), values.changes(), sections, resources.changes());
    }

    private List<Change> sections() {
        List<Change> changes = new ArrayList<>();
        Set<String> names =
                new LinkedHashSet<>(wanted.document().root().membersOrNone().keySet());
        names.addAll(old.document().root().membersOrNone().keySet());
        names.remove(RESOURCES);
        for (String name : names) {
            section(name).stream()
                    .map(change -> change.at(wanted.document().locations().find(change.path())))
                    .map(values::masked)
                    .forEach(changes::add);
        }
        return changes;
    }

    /** A section of named things is compared thing by thing, so that a whole new section reads like its members. */
    private List<Change> section(String name) {
        Optional<Node> before = old.document().root().find(name);
        Optional<Node> after = wanted.document().root().find(name);
        boolean hasMembers =
                before.or(() -> after).filter(ObjectNode.class::isInstance).isPresent();
        Optional<Node> nothing = hasMembers ? Optional.of(new ObjectNode(Map.of())) : Optional.empty();
        return TreeDiff.between(before.or(() -> nothing), after.or(() -> nothing), Place.of(name), Expected.NOTHING);
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

    /** Conditions that are defined otherwise, and those that ask for a parameter, mapping or condition that changes. */
    private Set<String> conditions(List<Change> sections) {
        Set<String> affected = names(sections, "Conditions");
        Set<String> parameters = values.changed();
        Set<String> mappings = names(sections, "Mappings");
        List<Reference> references = References.in(wanted.document().root()).stream()
                .filter(reference -> reference.path().elements().get(0).equals("Conditions"))
                .toList();
        boolean more = true;
        while (more) {
            more = false;
            for (Reference reference : references) {
                boolean changes = switch (reference.kind()) {
                    case REF -> parameters.contains(reference.name());
                    case MAPPING -> mappings.contains(reference.name());
                    case CONDITION -> affected.contains(reference.name());
                    case GET_ATT, DEPENDS_ON -> false;
                };
                more |= changes && affected.add(reference.path().elements().get(1));
            }
        }
        return affected;
    }

    private List<NamedChange> tags() {
        Set<String> names = new TreeSet<>(old.tags().keySet());
        names.addAll(wanted.tags().keySet());
        return names.stream()
                .map(name -> new NamedChange(
                        name,
                        Optional.ofNullable(old.tags().get(name)),
                        Optional.ofNullable(wanted.tags().get(name))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
