package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.security.Grant;
import dev.cfn4j.analysis.security.Grants;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.spec.Catalog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what resources allow, forbid and protect: action by action, whatever statement or policy it stands in. */
final class SecurityDiff {
    private final Sides sides;
    private final Catalog catalog;

    SecurityDiff(Sides sides, Catalog catalog) {
        this.sides = sides;
        this.catalog = catalog;
    }

    List<SecurityChange> of(List<ResourceChange> resources) {
        List<SecurityChange> changes = new ArrayList<>();
        for (ResourceChange resource : resources) {
            Map<Object, Grant> before = grants(sides.old().findResource(resource.logicalId()), true);
            Map<Object, Grant> after = grants(sides.wanted().findResource(resource.logicalId()), false);
            changes.addAll(without(after, before, ChangeKind.ADDED, resource));
            changes.addAll(without(before, after, ChangeKind.REMOVED, resource));
        }
        return changes;
    }

    /** The grants by what makes them the same. */
    private Map<Object, Grant> grants(Optional<TemplateResource> resource, boolean old) {
        Map<Object, Grant> grants = new LinkedHashMap<>();
        resource.filter(it -> sides.isThere(it.logicalId(), old)).ifPresent(it -> {
            Expected expected = ResourceAttributes.properties(catalog.findType(it.type()));
            Node properties = it.properties().orElse(new ObjectNode(Map.of()));
            for (Grant grant : Grants.of(it.type(), sides.readable(old).of(properties, expected))) {
                Node terms = Resolution.OF_FORM.of(grant.terms(), Expected.unordered());
                grants.put(List.of(grant.kind(), PolicyForm.of("Action", grant.item()), terms), grant);
            }
        });
        return grants;
    }

    private List<SecurityChange> without(
            Map<Object, Grant> some, Map<Object, Grant> others, ChangeKind kind, ResourceChange resource) {
        Set<Object> keys = new HashSet<>(others.keySet());
        List<SecurityChange> changes = new ArrayList<>();
        some.forEach((key, grant) -> {
            boolean told = grant.kind() == Grant.Kind.PROTECTION && resource.kind() != ChangeKind.MODIFIED;
            if (!keys.contains(key) && !told) {
                int last = changes.size() - 1;
                if (last >= 0 && changes.get(last).belongsWith(grant)) {
                    changes.set(last, with(changes.get(last), grant));
                } else {
                    changes.add(change(kind, resource, List.of(grant.item()), grant));
                }
            }
        });
        return changes;
    }

    private static SecurityChange with(SecurityChange change, Grant grant) {
        List<Node> items = new ArrayList<>(change.items());
        items.add(grant.item());
        return new SecurityChange(
                change.kind(),
                change.about(),
                change.logicalId(),
                change.type(),
                items,
                change.terms(),
                change.restricts(),
                change.open(),
                change.location());
    }

    private static SecurityChange change(ChangeKind kind, ResourceChange resource, List<Node> items, Grant grant) {
        return new SecurityChange(
                kind,
                grant.kind(),
                resource.logicalId(),
                resource.type(),
                items,
                grant.terms(),
                grant.restricts(),
                grant.open(),
                resource.location());
    }
}
