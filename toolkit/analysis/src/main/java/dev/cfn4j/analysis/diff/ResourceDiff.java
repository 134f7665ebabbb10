package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the resources of two templates. */
final class ResourceDiff {
    private static final String RESOURCES = "Resources";

    private final Sides sides;
    private final Catalog catalog;
    private final Counterparts counterparts;
    private final Map<Cause, Set<String>> causes = new EnumMap<>(Cause.class);
    private final Map<String, List<Change>> differences = new LinkedHashMap<>();
    private final Map<String, List<Ripple>> followed = new HashMap<>();

    ResourceDiff(Sides sides, Catalog catalog) {
        this.sides = sides;
        this.catalog = catalog;
        this.counterparts = new Counterparts(sides);
        names().forEach(name -> differences.put(name, compare(name)));
    }

    /** Takes note of something else that changes and that resources may refer to. */
    void follow(Cause cause, Set<String> names) {
        if (!names.isEmpty()) {
            causes.put(cause, names);
        }
    }

    List<ResourceChange> changes() {
        spread();
        List<ResourceChange> changes = new ArrayList<>();
        for (String name : differences.keySet()) {
            if (!differences(name).isEmpty() || !followed(name).isEmpty() || sides.decidesOtherwise(name)) {
                changes.add(change(name));
            }
        }
        return changes;
    }

    /** Looks again at whatever refers to a resource that turns out to be replaced. */
    private void spread() {
        Set<String> replaced = new HashSet<>();
        Deque<String> open = differences.keySet().stream()
                .filter(name -> effect(name).mayReplace())
                .collect(Collectors.toCollection(ArrayDeque::new));
        if (causes.isEmpty() && open.isEmpty()) {
            return;
        }
        Ripples ripples = new Ripples(sides.wanted().root(), sides.judge());
        causes.forEach(ripples::add);
        if (!causes.isEmpty()) {
            open.addAll(differences.keySet());
        }
        while (!open.isEmpty()) {
            String name = open.remove();
            if (sides.isCommon(name)) {
                followed.put(name, located(ripples, name));
                if (effect(name).mayReplace() && replaced.add(name)) {
                    sides.renew(name);
                    ripples.add(Cause.REPLACED_RESOURCE, Set.of(name));
                    open.addAll(ripples.mentioning(name));
                }
            }
        }
    }

    private List<Ripple> located(Ripples ripples, String name) {
        Set<NodePath> differing = differences(name).stream().map(Change::path).collect(Collectors.toSet());
        return ripples.of(name, ResourceAttributes.properties(type(name)), differing).stream()
                .map(ripple -> ripple.at(sides.locations().find(ripple.path())))
                .toList();
    }

    private List<Change> differences(String name) {
        return differences.getOrDefault(name, List.of());
    }

    private List<Ripple> followed(String name) {
        return followed.getOrDefault(name, List.of());
    }

    private Set<String> names() {
        Set<String> names =
                new LinkedHashSet<>(sides.wanted().section(RESOURCES).keySet());
        names.addAll(sides.old().section(RESOURCES).keySet());
        return names;
    }

    private List<Change> compare(String name) {
        Optional<Node> before =
                Optional.ofNullable(sides.old().section(RESOURCES).get(name));
        Optional<Node> after =
                Optional.ofNullable(sides.wanted().section(RESOURCES).get(name));
        if (before.equals(after)) {
            return List.of();
        }
        Place place = Place.of(RESOURCES, name);
        List<Change> changes = isObject(before) && isObject(after)
                ? ResourceAttributes.compare(before(name), after(name), type(name), sides)
                : TreeDiff.between(before, after, place, Expected.NOTHING, Sides.SILENT);
        return changes.stream()
                .map(change -> change.at(sides.locations().find(change.path())))
                .toList();
    }

    private static boolean isObject(Optional<Node> node) {
        return node.filter(ObjectNode.class::isInstance).isPresent();
    }

    private Effect effect(String name) {
        Effect worst = Effect.NONE;
        if (sides.isCommon(name)) {
            for (Change change : differences(name)) {
                worst = worst.or(change.effect());
            }
            for (Ripple ripple : followed(name)) {
                worst = worst.or(ripple.effect());
            }
        }
        return worst;
    }

    private ResourceChange change(String name) {
        ChangeKind kind = sides.kind(name);
        TemplateResource before = kind == ChangeKind.ADDED ? after(name) : before(name);
        String type = kind == ChangeKind.REMOVED ? before.type() : after(name).type();
        boolean stateful = catalog.findType(before.type())
                .filter(facts -> facts.traits().stateful())
                .isPresent();
        List<Ripple> ripples = new ArrayList<>(followed(name));
        sides.deciding(name).ifPresent(ripple -> ripples.add(0, ripple));
        return new ResourceChange(
                name,
                type,
                kind,
                effect(name),
                differences(name),
                ripples,
                new Fate(Policies.keep(before, after(name), kind), stateful, sides.presence(name)),
                counterparts.of(name),
                sides.locations().find(NodePath.of(RESOURCES, name)));
    }

    private TemplateResource before(String name) {
        return sides.old().findResource(name).orElseGet(() -> nothing(name));
    }

    private TemplateResource after(String name) {
        return sides.wanted().findResource(name).orElseGet(() -> nothing(name));
    }

    private static TemplateResource nothing(String name) {
        return new TemplateResource(name, new ObjectNode(Map.of()));
    }

    private Optional<ResourceType> type(String name) {
        String type = after(name).type();
        return type.isEmpty() ? Optional.empty() : catalog.findType(type);
    }
}
