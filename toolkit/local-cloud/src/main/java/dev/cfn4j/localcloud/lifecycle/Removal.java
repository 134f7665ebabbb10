package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
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
    private final Works works;

    Removal(Account account, Steps steps, Works works) {
        this.account = account;
        this.steps = steps;
        this.works = works;
    }

    /**
     * Deletes all resources of the stack.
     *
     * @throws ResourceFailure if some cannot be deleted
     */
    void removeAll() {
        List<String> stuck = new ArrayList<>();
        for (List<String> group : deletionOrder()) {
            List<ResourceRecord> resources = group.stream()
                    .map(id -> steps.stack().resources().get(id))
                    .filter(resource -> resource != null && !resource.isGone())
                    .toList();
            remove(resources, stuck);
            if (!stuck.isEmpty()) {
                throw new ResourceFailure(stuck);
            }
        }
    }

    /**
     * Deletes what was replaced.
     *
     * @return whether some of it could not be deleted
     */
    boolean removeReplaced(Map<String, ResourceRecord> before) {
        boolean stuck = false;
        for (ResourceRecord old : before.values()) {
            ResourceRecord now = steps.stack().resources().get(old.logicalId());
            if (now != null && !now.physicalId().equals(old.physicalId()) && isThere(old)) {
                boolean keep =
                        ResourceDeclaration.replacePolicy(now.declaration()).startsWith("Retain");
                stuck |= dispose(old, keep);
            }
        }
        return stuck;
    }

    /**
     * Deletes what the deployed template does not declare.
     *
     * @return whether some of it could not be deleted
     */
    boolean removeUndeclared() {
        Set<String> declared =
                declaredOrder().stream().collect(LinkedHashSet::new, Collection::addAll, Collection::addAll);
        List<ResourceRecord> extra = new ArrayList<>(steps.stack().resources().values());
        Collections.reverse(extra);
        extra.removeIf(resource -> declared.contains(resource.logicalId()));
        boolean stuck = false;
        for (ResourceRecord resource : extra) {
            stuck |= isThere(resource) && dispose(resource, isRetained(resource));
            steps.take(change -> change.edit(stack -> stack.withoutResource(resource.logicalId())));
        }
        return stuck;
    }

    private static boolean isThere(ResourceRecord resource) {
        return !resource.isGone() && !resource.physicalId().isEmpty();
    }

    /** Whether it could not be done. */
    private boolean dispose(ResourceRecord resource, boolean keep) {
        if (keep) {
            steps.take(change -> {
                change.region().orphans().add(resource);
                change.tell(resource.withStatus("DELETE_SKIPPED", Optional.empty(), change.now()));
            });
            return false;
        }
        steps.take(change -> change.tell(resource.withStatus("DELETE_IN_PROGRESS", Optional.empty(), change.now())));
        Optional<String> trouble = trouble(resource);
        steps.take(change -> change.tell(resource.withStatus(outcome(trouble), trouble, change.now())));
        return trouble.isPresent();
    }

    private static String outcome(Optional<String> trouble) {
        return trouble.isPresent() ? "DELETE_FAILED" : "DELETE_COMPLETE";
    }

    private Optional<String> trouble(ResourceRecord resource) {
        return resource.physicalId().isEmpty()
                ? Optional.empty()
                : works.demanded(resource.logicalId(), "DELETE_IN_PROGRESS").or(() -> works.delete(resource));
    }

    private void remove(List<ResourceRecord> resources, List<String> stuck) {
        if (resources.isEmpty()) {
            return;
        }
        steps.take(change -> resources.forEach(resource -> begin(change, resource)));
        for (ResourceRecord resource : resources) {
            ResourceRecord begun = steps.stack().resources().get(resource.logicalId());
            if (begun != null && !begun.isGone()) {
                end(begun, stuck);
            }
        }
    }

    private void begin(Change change, ResourceRecord resource) {
        boolean keep = isThere(resource) && (isRetained(resource) || isKept(resource));
        if (keep) {
            change.region().orphans().add(resource);
        }
        String status = keep ? "DELETE_SKIPPED" : "DELETE_IN_PROGRESS";
        change.put(resource.withStatus(status, Optional.empty(), change.now()));
    }

    private void end(ResourceRecord resource, List<String> stuck) {
        Optional<String> trouble = trouble(resource);
        boolean forced = steps.stack().operation().filter(Operation::force).isPresent();
        if (trouble.isPresent() && forced) {
            steps.take(change -> {
                change.region().orphans().add(resource);
                change.put(resource.withStatus("DELETE_SKIPPED", trouble, change.now()));
            });
            return;
        }
        trouble.ifPresent(reason -> stuck.add(resource.logicalId()));
        steps.take(change -> change.put(resource.withStatus(outcome(trouble), trouble, change.now())));
    }

    private boolean isKept(ResourceRecord resource) {
        return steps.stack()
                .operation()
                .filter(operation -> operation.kept().contains(resource.logicalId()))
                .isPresent();
    }

    /** What was made by the very operation that is rolled back goes, if that was asked for or its own policy says so. */
    private boolean isRetained(ResourceRecord resource) {
        String policy = ResourceDeclaration.deletionPolicy(resource.declaration());
        boolean isRollback = steps.stack().status().contains("ROLLBACK");
        if (policy.equals("RetainExceptOnCreate")) {
            return !isRollback;
        }
        boolean except = steps.stack()
                .operation()
                .flatMap(Operation::target)
                .map(Submission::options)
                .filter(Submission.Options::retainExceptOnCreate)
                .isPresent();
        return policy.equals("Retain") && !(isRollback && except);
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
            LiveValues values = new LiveValues(stack::resources, account, steps.region());
            new Evaluation(stack, submission, values)
                    .groups()
                    .forEach(group -> groups.add(
                            group.stream().map(ResourceDeclaration::logicalId).toList()));
        });
        return groups;
    }
}
