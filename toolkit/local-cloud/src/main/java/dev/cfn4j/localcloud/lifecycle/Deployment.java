package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates and changes resources until all are as declared, in the order of their dependencies. */
final class Deployment {
    private final Account account;
    private final Steps steps;
    private final Evaluation evaluation;

    Deployment(Account account, Steps steps, Evaluation evaluation) {
        this.account = account;
        this.steps = steps;
        this.evaluation = evaluation;
    }

    /** What is done to one resource. */
    private record Task(String verb, boolean isNew, boolean isReplacement, ResourceRecord resource) {
        String inProgress() {
            return verb + "_IN_PROGRESS";
        }
    }

    void run() {
        for (List<ResourceDeclaration> group : evaluation.groups()) {
            List<Task> tasks = new ArrayList<>();
            group.forEach(resource -> task(resource).ifPresent(tasks::add));
            if (!tasks.isEmpty()) {
                steps.take(change -> tasks.forEach(task -> begin(change, task)));
                steps.take(change -> tasks.forEach(task -> end(change, task)));
                stopIfFailed(tasks);
            }
        }
    }

    private Optional<Task> task(ResourceDeclaration declared) {
        Node properties = account.state().locked(() -> evaluation.properties(declared));
        ResourceRecord old = steps.stack().resources().get(declared.logicalId());
        if (old == null || !exists(old)) {
            int generation = old == null ? 1 : old.generation() + 1;
            return Optional.of(new Task("CREATE", true, false, record(declared, properties, generation)));
        }
        return change(declared, properties, old);
    }

    private static boolean exists(ResourceRecord resource) {
        return !resource.physicalId().isEmpty()
                && !resource.status().startsWith("DELETE_")
                && !resource.status().equals("CREATE_IN_PROGRESS")
                && !resource.status().equals("CREATE_FAILED");
    }

    private Optional<Task> change(ResourceDeclaration declared, Node properties, ResourceRecord old) {
        List<PropertyChange> changes =
                PropertyChange.between(account.catalog(), declared.type(), old.properties(), properties);
        boolean replaced = !old.type().equals(declared.type()) || PropertyChange.replaces(changes);
        ResourceRecord changed = record(declared, properties, old.generation());
        if (replaced) {
            return Optional.of(new Task("UPDATE", true, true, record(declared, properties, old.generation() + 1)));
        }
        boolean same = changes.isEmpty() && old.declaration().equals(changed.declaration());
        return same && !old.status().endsWith("_FAILED") && !old.status().endsWith("_IN_PROGRESS")
                ? Optional.empty()
                : Optional.of(new Task("UPDATE", false, false, withPhysicalId(changed, old.physicalId())));
    }

    private ResourceRecord record(ResourceDeclaration declared, Node properties, int generation) {
        return new ResourceRecord(
                declared.logicalId(),
                declared.type(),
                "",
                "",
                Optional.empty(),
                account.now(),
                properties,
                declared.attributes(),
                generation);
    }

    private static ResourceRecord withPhysicalId(ResourceRecord resource, String physicalId) {
        return new ResourceRecord(
                resource.logicalId(),
                resource.type(),
                physicalId,
                resource.status(),
                resource.reason(),
                resource.since(),
                resource.properties(),
                resource.declaration(),
                resource.generation());
    }

    private void begin(Change change, Task task) {
        if (task.isReplacement()) {
            ResourceRecord old = change.stack().resources().get(task.resource().logicalId());
            change.tell(withPhysicalId(task.resource(), old == null ? "" : old.physicalId())
                    .withStatus(
                            task.inProgress(),
                            Optional.of("Requested update requires the creation of a new physical resource; hence"
                                    + " creating one."),
                            change.now()));
        } else {
            ResourceRecord begun = task.resource().withStatus(task.inProgress(), Optional.empty(), change.now());
            change.put(begun);
        }
    }

    private void end(Change change, Task task) {
        Optional<String> trouble =
                account.failures().reason(change.stack().name(), task.resource().logicalId(), task.inProgress());
        if (trouble.isPresent()) {
            fail(change, task, trouble.get());
            return;
        }
        ResourceRecord made = task.resource();
        if (task.isNew()) {
            made = withPhysicalId(made, account.shapes(change.region()).physicalId(change.stack(), made));
            change.put(made.withStatus(task.inProgress(), Optional.of("Resource creation Initiated"), change.now()));
        }
        change.put(made.withStatus(task.verb() + "_COMPLETE", Optional.empty(), change.now()));
    }

    private static void fail(Change change, Task task, String reason) {
        ResourceRecord old = change.stack().resources().get(task.resource().logicalId());
        ResourceRecord failed = task.isReplacement() && old != null ? old : task.resource();
        change.put(failed.withStatus(task.verb() + "_FAILED", Optional.of(reason), change.now()));
    }

    private void stopIfFailed(List<Task> tasks) {
        List<String> failed = tasks.stream()
                .map(task -> task.resource().logicalId())
                .filter(id -> steps.stack().hasFailed(id))
                .toList();
        if (!failed.isEmpty()) {
            throw new ResourceFailure(failed);
        }
    }
}
