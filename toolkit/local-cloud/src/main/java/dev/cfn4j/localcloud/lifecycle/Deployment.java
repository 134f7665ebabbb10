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
    private final boolean tagsChange;

    Deployment(Account account, Steps steps, Evaluation evaluation) {
        this.account = account;
        this.steps = steps;
        this.evaluation = evaluation;
        this.tagsChange = !steps.stack().tags().equals(evaluation.submission().tags());
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
        boolean same =
                changes.isEmpty() && !isRetagged(old) && old.declaration().equals(changed.declaration());
        return same && !old.status().endsWith("_FAILED") && !old.status().endsWith("_IN_PROGRESS")
                ? Optional.empty()
                : Optional.of(new Task("UPDATE", false, false, changed.withPhysicalId(old.physicalId())));
    }

    private boolean isRetagged(ResourceRecord old) {
        return tagsChange
                && PropertyChange.tagProperty(account.catalog(), old.type()).isPresent();
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
                evaluation.shownProperties(declared),
                declared.attributes(),
                generation);
    }

    private void begin(Change change, Task task) {
        if (task.isReplacement()) {
            ResourceRecord old = change.stack().resources().get(task.resource().logicalId());
            change.tell(task.resource()
                    .withPhysicalId(old == null ? "" : old.physicalId())
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
        Optional<String> trouble = trouble(change, task);
        if (trouble.isPresent()) {
            fail(change, task, trouble.get());
            return;
        }
        ResourceRecord made = task.resource();
        if (task.isNew()) {
            made = made.withPhysicalId(account.shapes(change.region()).physicalId(change.stack(), made));
            Optional<String> conflict = NameConflict.find(account.catalog(), change, made);
            if (conflict.isPresent()) {
                fail(change, task, conflict.get());
                return;
            }
            change.put(made.withStatus(task.inProgress(), Optional.of("Resource creation Initiated"), change.now()));
        }
        change.put(made.withStatus(task.verb() + "_COMPLETE", Optional.empty(), change.now()));
    }

    private Optional<String> trouble(Change change, Task task) {
        ResourceRecord resource = task.resource();
        Optional<String> wanted =
                account.failures().reason(change.stack().name(), resource.logicalId(), task.inProgress());
        return wanted.or(() ->
                PropertyCheck.faults(account.catalog(), resource.type(), resource.logicalId(), resource.properties()));
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
