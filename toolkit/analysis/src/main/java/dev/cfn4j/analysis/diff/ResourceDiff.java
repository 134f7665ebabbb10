package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
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
        Map<String, Effect> replaced = new HashMap<>();
        Deque<String> open = differences.keySet().stream()
                .filter(name -> effect(name).mayReplace())
                .collect(Collectors.toCollection(ArrayDeque::new));
        if (causes.isEmpty() && open.isEmpty()) {
            return;
        }
        Ripples ripples = new Ripples(sides.wanted().root(), sides.judge(), sides::decides);
        causes.forEach(ripples::add);
        if (!causes.isEmpty()) {
            open.addAll(differences.keySet());
        }
        while (!open.isEmpty()) {
            String name = open.remove();
            if (sides.isCommon(name)) {
                followed.put(name, located(ripples, name));
                Effect effect = effect(name);
                Effect known = replaced.getOrDefault(name, Effect.NONE);
                if (effect.mayReplace() && effect.or(known) != known) {
                    replaced.put(name, effect);
                    sides.renew(name, effect == Effect.REPLACEMENT);
                    ripples.add(Cause.REPLACED_RESOURCE, Set.of(name));
                    open.addAll(ripples.mentioning(name));
                }
            }
        }
    }

    private List<Ripple> located(Ripples ripples, String name) {
        Set<NodePath> differing = differences(name).stream().map(Change::path).collect(Collectors.toSet());
        return ripples.of(name, ResourceAttributes.properties(type(name)), differing).stream()
                .map(ripple -> ripple.at(sides.location(ripple.path())))
                .toList();
    }

    private List<Change> differences(String name) {
        return differences.getOrDefault(name, List.of());
    }

    private List<Ripple> followed(String name) {
        return followed.getOrDefault(name, List.of());
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(sides.text(RESOURCES).keySet());
        names.addAll(sides.oldText(RESOURCES).keySet());
        names.addAll(sides.wanted().section(RESOURCES).keySet());
        names.addAll(sides.old().section(RESOURCES).keySet());
        return names;
    }

    private List<Change> compare(String name) {
        Optional<Node> before = definition(sides.oldText(RESOURCES), sides.old(), name);
        Optional<Node> after = definition(sides.text(RESOURCES), sides.wanted(), name);
        if (before.equals(after)) {
            return List.of();
        }
        Place place = Place.of(RESOURCES, name);
        List<Change> changes = isObject(before) && isObject(after)
                ? ResourceAttributes.compare(
                        before(name), after(name), type(name), sides.isCommon(name) ? sides.judge() : Sides.SILENT)
                : TreeDiff.between(before, after, place, Expected.NOTHING, Sides.SILENT);
        return changes.stream()
                .map(SecretLiterals::hidden)
                .map(change -> change.at(sides.location(change.path())))
                .toList();
    }

    private static Optional<Node> definition(Map<String, Node> text, TemplateModel template, String name) {
        Node written = text.get(name);
        return Optional.ofNullable(written == null ? template.section(RESOURCES).get(name) : written);
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
        String type = (kind == ChangeKind.REMOVED ? before(name) : after(name)).type();
        List<Ripple> ripples = new ArrayList<>(followed(name));
        sides.deciding(name).ifPresent(ripple -> ripples.add(0, ripple));
        return new ResourceChange(
                name,
                type,
                kind,
                effect(name),
                differences(name),
                ripples,
                fate(name, kind),
                counterparts.of(name),
                sides.location(NodePath.of(RESOURCES, name)),
                !sides.text(RESOURCES).containsKey(name)
                        && !sides.oldText(RESOURCES).containsKey(name));
    }

    private Fate fate(String name, ChangeKind kind) {
        TemplateResource before = kind == ChangeKind.ADDED ? after(name) : before(name);
        Optional<ResourceType> type = catalog.findType(before.type());
        boolean stateful = type.filter(facts -> facts.traits().stateful()).isPresent();
        boolean nameStays = effect(name) == Effect.REPLACEMENT
                && type.filter(facts -> FixedName.stays(facts, before, after(name), sides.judge()))
                        .isPresent();
        return new Fate(Policies.keep(before, after(name), kind), stateful, sides.presence(name), nameStays);
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
