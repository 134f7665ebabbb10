package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deletes resources, those first that depend on others; keeps those that shall be kept. */
final class Removal {
    private final Account account;
    private final Steps steps;

    Removal(Account account, Steps steps) {
        this.account = account;
        this.steps = steps;
    }

    /**
     * Deletes all resources of the stack.
     *
     * @throws ResourceFailure if some cannot be deleted
     */
    void removeAll(Collection<String> retained) {
        for (List<String> group : deletionOrder()) {
            List<ResourceRecord> resources = group.stream()
                    .map(id -> steps.stack().resources().get(id))
                    .filter(resource -> resource != null && !resource.isGone())
                    .toList();
            remove(resources, retained);
        }
    }

    /** Deletes what was replaced. */
    void removeReplaced(Map<String, ResourceRecord> before) {
        steps.take(change -> before.values().forEach(old -> {
            ResourceRecord now = change.stack().resources().get(old.logicalId());
            if (now != null
                    && !now.physicalId().equals(old.physicalId())
                    && !old.physicalId().isEmpty()) {
                String policy = ResourceDeclaration.replacePolicy(now.declaration());
                tellEnd(change, old, policy.equals("Retain"));
            }
        }));
    }

    /** Deletes what the deployed template does not declare. */
    void removeUndeclared() {
        Set<String> declared =
                declaredOrder().stream().collect(LinkedHashSet::new, Collection::addAll, Collection::addAll);
        steps.take(change -> {
            List<ResourceRecord> extra =
                    new ArrayList<>(change.stack().resources().values());
            Collections.reverse(extra);
            extra.removeIf(resource -> declared.contains(resource.logicalId()));
            extra.forEach(resource -> {
                tellEnd(change, resource, isRetained(resource));
                change.edit(stack -> stack.withoutResource(resource.logicalId()));
            });
        });
    }

    private static void tellEnd(Change change, ResourceRecord resource, boolean retained) {
        if (retained) {
            change.tell(resource.withStatus("DELETE_SKIPPED", Optional.empty(), change.now()));
        } else if (!resource.isGone()) {
            change.tell(resource.withStatus("DELETE_IN_PROGRESS", Optional.empty(), change.now()));
            change.tell(resource.withStatus("DELETE_COMPLETE", Optional.empty(), change.now()));
        }
    }

    private void remove(List<ResourceRecord> resources, Collection<String> retained) {
        if (resources.isEmpty()) {
            return;
        }
        steps.take(change -> resources.forEach(resource -> begin(change, resource, retained)));
        List<String> stuck = new ArrayList<>();
        steps.take(change -> resources.forEach(resource -> end(change, resource.logicalId(), stuck)));
        if (!stuck.isEmpty()) {
            throw new ResourceFailure(stuck);
        }
    }

    private static void begin(Change change, ResourceRecord resource, Collection<String> retained) {
        boolean keep = isRetained(resource) || retained.contains(resource.logicalId());
        String status = keep ? "DELETE_SKIPPED" : "DELETE_IN_PROGRESS";
        change.put(resource.withStatus(status, Optional.empty(), change.now()));
    }

    private void end(Change change, String logicalId, List<String> stuck) {
        ResourceRecord resource = change.stack().resources().get(logicalId);
        if (resource == null || resource.isGone()) {
            return;
        }
        Optional<String> trouble = resource.physicalId().isEmpty()
                ? Optional.empty()
                : account.failures().reason(change.stack().name(), logicalId, "DELETE_IN_PROGRESS");
        trouble.ifPresent(reason -> stuck.add(logicalId));
        change.put(
                resource.withStatus(trouble.isPresent() ? "DELETE_FAILED" : "DELETE_COMPLETE", trouble, change.now()));
    }

    private static boolean isRetained(ResourceRecord resource) {
        return ResourceDeclaration.deletionPolicy(resource.declaration()).equals("Retain");
    }

    /** What is not declared any more first, then the declared resources, dependents before what they depend on. */
    private List<List<String>> deletionOrder() {
        List<List<String>> groups = declaredOrder();
        Collections.reverse(groups);
        Set<String> rest = new LinkedHashSet<>(steps.stack().resources().keySet());
        groups.forEach(rest::removeAll);
        groups.add(0, List.copyOf(rest));
        return groups;
    }

    private List<List<String>> declaredOrder() {
        StackRecord stack = steps.stack();
        List<List<String>> groups = new ArrayList<>();
        stack.deployed().ifPresent(submission -> {
            LiveValues values =
                    new LiveValues(stack::resources, account.shapes(steps.region()), new Exports(steps.region()));
            new Evaluation(stack, submission, values)
                    .groups()
                    .forEach(group -> groups.add(
                            group.stream().map(ResourceDeclaration::logicalId).toList()));
        });
        return groups;
    }
}
