package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final TemplateModel old;
    private final Document document;
    private final TemplateModel wanted;
    private final Catalog catalog;
    private final Counterparts counterparts;
    private final Ripples ripples;
    private final Map<String, List<Change>> differences = new LinkedHashMap<>();
    private final Map<String, List<Ripple>> followed = new LinkedHashMap<>();

    ResourceDiff(Node old, StackContent content, Catalog catalog) {
        Document wanted = content.document();
        this.old = TemplateModel.of(old);
        this.document = wanted;
        this.wanted = TemplateModel.of(wanted.root());
        this.catalog = catalog;
        this.counterparts = new Counterparts(this.old, this.wanted, content.renames());
        List<TemplateResource> common = this.wanted.resources().values().stream()
                .filter(it -> this.old.findResource(it.logicalId()).isPresent())
                .toList();
        this.ripples = new Ripples(common, wanted.root());
        names().forEach(name -> differences.put(name, compare(name)));
    }

    /** Takes note of something else that changes and that resources may refer to. */
    void follow(Cause cause, Set<String> names) {
        ripples.add(cause, names);
    }

    List<ResourceChange> changes() {
        spread();
        List<ResourceChange> changes = new ArrayList<>();
        for (String name : differences.keySet()) {
            if (!differences(name).isEmpty() || !followed(name).isEmpty()) {
                changes.add(change(name));
            }
        }
        return changes;
    }

    /** Looks again at whatever refers to a resource that turns out to be replaced. */
    private void spread() {
        Set<String> replaced = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(differences.keySet());
        while (!open.isEmpty()) {
            String name = open.remove();
            followed.put(name, ripples(name));
            if (isCommon(name) && effect(name).mayReplace() && replaced.add(name)) {
                ripples.add(Cause.REPLACED_RESOURCE, Set.of(name));
                open.addAll(ripples.mentioning(name));
            }
        }
    }

    private List<Change> differences(String name) {
        return differences.getOrDefault(name, List.of());
    }

    private List<Ripple> followed(String name) {
        return followed.getOrDefault(name, List.of());
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(wanted.section("Resources").keySet());
        names.addAll(old.section("Resources").keySet());
        return names;
    }

    private List<Change> compare(String name) {
        Optional<Node> before = Optional.ofNullable(old.section("Resources").get(name));
        Optional<Node> after = Optional.ofNullable(wanted.section("Resources").get(name));
        if (before.equals(after)) {
            return List.of();
        }
        Place place = Place.of("Resources", name);
        List<Change> changes = before.isPresent() && after.isPresent() && isCommon(name)
                ? ResourceAttributes.compare(resource(old, name), resource(wanted, name), type(name))
                : TreeDiff.between(before, after, place, Expected.NOTHING);
        return changes.stream()
                .map(change -> change.at(document.locations().find(change.path())))
                .toList();
    }

    private List<Ripple> ripples(String name) {
        if (!isCommon(name)) {
            return List.of();
        }
        Set<NodePath> differing = differences(name).stream().map(Change::path).collect(Collectors.toSet());
        return ripples.of(name, ResourceAttributes.properties(type(name)), differing).stream()
                .map(ripple -> new Ripple(
                        ripple.path(),
                        ripple.cause(),
                        ripple.name(),
                        ripple.effect(),
                        document.locations().find(ripple.path())))
                .toList();
    }

    private Effect effect(String name) {
        Effect worst = Effect.NONE;
        for (Change change : differences(name)) {
            worst = worst.or(change.effect());
        }
        for (Ripple ripple : followed(name)) {
            worst = worst.or(ripple.effect());
        }
        return worst;
    }

    private ResourceChange change(String name) {
        ChangeKind kind = wanted.section("Resources").containsKey(name)
                ? old.section("Resources").containsKey(name) ? ChangeKind.MODIFIED : ChangeKind.ADDED
                : ChangeKind.REMOVED;
        TemplateResource before = resource(kind == ChangeKind.ADDED ? wanted : old, name);
        String type = resource(kind == ChangeKind.REMOVED ? old : wanted, name).type();
        boolean stateful = catalog.findType(before.type())
                .filter(facts -> facts.traits().stateful())
                .isPresent();
        return new ResourceChange(
                name,
                type,
                kind,
                effect(name),
                Policies.keep(before, resource(wanted, name), kind),
                stateful,
                differences(name),
                followed(name),
                counterparts.of(name),
                document.locations().find(NodePath.of("Resources", name)));
    }

    private boolean isCommon(String name) {
        return old.findResource(name).isPresent() && wanted.findResource(name).isPresent();
    }

    private static TemplateResource resource(TemplateModel template, String name) {
        return template.findResource(name).orElseGet(() -> new TemplateResource(name, new Node.ObjectNode(Map.of())));
    }

    private Optional<ResourceType> type(String name) {
        String type = resource(wanted, name).type();
        return type.isEmpty() ? Optional.empty() : catalog.findType(type);
    }
}
