package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.DriftRecord;
import dev.cfn4j.localcloud.state.ResourceDrift;
import dev.cfn4j.localcloud.state.ResourceDrift.Difference;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.spec.Catalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what templates want with what there is. */
public final class DriftDetection {
    private final Catalog catalog;
    private final Instant now;

    /** A detection at that time. */
    public DriftDetection(Catalog catalog, Instant now) {
        this.catalog = catalog;
        this.now = now;
    }

    /** What is found about a stack, of the resources of those logical IDs or, if there are none, of all. */
    public DriftRecord of(StackRecord stack, String id, List<String> logicalIds) {
        List<ResourceDrift> found = stack.resources().values().stream()
                .filter(resource -> !resource.isGone())
                .filter(resource -> logicalIds.isEmpty() || logicalIds.contains(resource.logicalId()))
                .map(this::of)
                .toList();
        int drifted = (int) found.stream()
                .filter(drift ->
                        drift.status().equals("MODIFIED") || drift.status().equals("DELETED"))
                .count();
        return new DriftRecord(id, drifted > 0 ? "DRIFTED" : "IN_SYNC", now, drifted, found);
    }

    /** What is found about a resource. */
    public ResourceDrift of(ResourceRecord resource) {
        String id = resource.logicalId();
        if (catalog.findType(resource.type()).isEmpty() || resource.type().equals(Change.STACK_TYPE)) {
            return new ResourceDrift(id, "NOT_CHECKED", now, Optional.empty(), Optional.empty(), List.of());
        }
        Optional<String> expected = Optional.of(Values.json(resource.shownProperties()));
        if (resource.isLost()) {
            return new ResourceDrift(id, "DELETED", now, expected, Optional.empty(), List.of());
        }
        List<Difference> differences = new ArrayList<>();
        compare("", resource.properties(), resource.actualProperties(), differences);
        Node shown = resource.live().isEmpty() || differences.isEmpty()
                ? resource.shownProperties()
                : masked(resource.properties(), resource.actualProperties());
        return new ResourceDrift(
                id,
                differences.isEmpty() ? "IN_SYNC" : "MODIFIED",
                now,
                expected,
                Optional.of(Values.json(shown)),
                differences);
    }

    private static void compare(String path, Node wanted, Node actual, List<Difference> found) {
        if (wanted.equals(actual) || isReference(wanted)) {
            return;
        }
        if (!(wanted instanceof Node.ObjectNode) || !(actual instanceof Node.ObjectNode)) {
            found.add(new Difference(path, text(wanted), text(actual), "NOT_EQUAL"));
            return;
        }
        Map<String, Node> there = actual.membersOrNone();
        Set<String> names = new LinkedHashSet<>(wanted.membersOrNone().keySet());
        names.addAll(there.keySet());
        for (String name : names) {
            Optional<Node> before = wanted.find(name);
            Optional<Node> now = actual.find(name);
            if (before.isEmpty()) {
                found.add(new Difference(path + "/" + name, "null", text(there.get(name)), "ADD"));
            } else if (now.isEmpty()) {
                found.add(new Difference(path + "/" + name, text(before.get()), "null", "REMOVE"));
            } else {
                compare(path + "/" + name, before.get(), now.get(), found);
            }
        }
    }

    /** What a dynamic reference stands for is no drift, and not shown. */
    private static boolean isReference(Node wanted) {
        return wanted.text().filter(text -> text.contains("{{resolve:")).isPresent();
    }

    private static Node masked(Node wanted, Node actual) {
        if (isReference(wanted)) {
            return wanted;
        }
        if (!(actual instanceof Node.ObjectNode object)) {
            return actual;
        }
        Map<String, Node> members = new java.util.LinkedHashMap<>();
        object.members()
                .forEach((name, member) -> members.put(
                        name, wanted.find(name).map(old -> masked(old, member)).orElse(member)));
        return new Node.ObjectNode(members);
    }

    private static String text(@org.jspecify.annotations.Nullable Node node) {
        return node == null ? "null" : node.text().orElseGet(() -> Values.json(node));
    }
}
