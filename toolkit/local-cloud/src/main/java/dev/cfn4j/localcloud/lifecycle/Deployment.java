package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.provider.ProviderFault;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates and changes resources until all are as declared, in the order of their dependencies. */
final class Deployment {
    private static final String CREATE = "CREATE";
    private static final String UPDATE = "UPDATE";

    private final Account account;
    private final Steps steps;
    private final Evaluation evaluation;
    private final Works works;
    private final DynamicReferences references;
    private final Optional<StackPolicy> policy;
    private final boolean tagsChange;

    Deployment(Account account, Steps steps, Evaluation evaluation, Works works) {
        this.account = account;
        this.steps = steps;
        this.evaluation = evaluation;
        this.works = works;
        this.references = new DynamicReferences(steps.region());
        this.policy = evaluation
                .submission()
                .options()
                .policyDuringUpdate()
                .or(() -> steps.stack().guards().policy())
                .map(StackPolicy::parse);
        this.tagsChange = !steps.stack().tags().equals(evaluation.submission().tags());
    }

    /** What is done to one resource. */
    private record Task(
            String verb,
            boolean isNew,
            Optional<ResourceRecord> old,
            ResourceRecord resource,
            Optional<String> trouble) {
        String inProgress() {
            return verb + "_IN_PROGRESS";
        }

        boolean isReplacement() {
            return isNew && old.isPresent();
        }

        Task with(ResourceRecord other) {
            return new Task(verb, isNew, old, other, trouble);
        }

        Task failing(String reason) {
            return new Task(verb, isNew, old, resource, Optional.of(reason));
        }
    }

    void run() {
        denyRemovals();
        for (List<ResourceDeclaration> group : evaluation.groups()) {
            expectNotCancelled();
            List<Task> tasks = new ArrayList<>();
            group.forEach(resource -> task(resource).ifPresent(tasks::add));
            if (!tasks.isEmpty()) {
                steps.take(change -> tasks.forEach(task -> begin(change, task)));
                finish(tasks);
                stopIfFailed(tasks);
            }
        }
        expectNotCancelled();
    }

    private void expectNotCancelled() {
        if (steps.reload().operation().filter(Operation::cancelled).isPresent()) {
            throw new Cancellation();
        }
    }

    /** A policy is asked before anything is done, because what is removed is removed last, when nothing goes back any more. */
    private void denyRemovals() {
        if (policy.isEmpty() || isFirst()) {
            return;
        }
        var declared = evaluation.resources().keySet();
        List<ResourceRecord> denied = new ArrayList<>();
        for (ResourceRecord old : steps.stack().resources().values()) {
            if (!old.isGone() && !declared.contains(old.logicalId())) {
                policy.get()
                        .denial("Update:Delete", old.logicalId(), old.type())
                        .ifPresent(reason ->
                                denied.add(old.withStatus("UPDATE_FAILED", Optional.of(reason), account.now())));
            }
        }
        if (!denied.isEmpty()) {
            steps.take(change -> denied.forEach(change::put));
            throw new ResourceFailure(
                    denied.stream().map(ResourceRecord::logicalId).toList());
        }
    }

    private boolean isFirst() {
        return steps.stack().operation().map(Operation::kind).equals(Optional.of(Operation.Kind.CREATE));
    }

    private Optional<Task> task(ResourceDeclaration declared) {
        Node properties = account.state().locked(() -> evaluation.properties(declared));
        ResourceRecord old = steps.stack().resources().get(declared.logicalId());
        Optional<Task> task = old == null || !exists(old)
                ? Optional.of(new Task(
                        CREATE,
                        true,
                        Optional.empty(),
                        record(declared, properties, old == null ? 1 : old.generation() + 1),
                        Optional.empty()))
                : change(declared, properties, old);
        return task.map(this::resolved);
    }

    private Task resolved(Task task) {
        try {
            Node live = account.state()
                    .locked(() -> references.resolve(task.resource().properties()));
            return live.equals(task.resource().properties())
                    ? task
                    : task.with(task.resource().withLive(Optional.of(live)));
        } catch (AwsFault fault) {
            return task.failing(fault.message());
        }
    }

    private static boolean exists(ResourceRecord resource) {
        return !resource.physicalId().isEmpty()
                && !resource.isLost()
                && !resource.status().startsWith("DELETE_")
                && !resource.status().equals("CREATE_IN_PROGRESS")
                && !resource.status().equals("CREATE_FAILED");
    }

    private Optional<Task> change(ResourceDeclaration declared, Node properties, ResourceRecord old) {
        List<PropertyChange> changes =
                PropertyChange.between(account.catalog(), declared.type(), old.properties(), properties);
        boolean replaced = !old.type().equals(declared.type()) || PropertyChange.replaces(changes);
        if (replaced) {
            return Optional.of(guarded(
                    "Update:Replace",
                    new Task(
                            UPDATE,
                            true,
                            Optional.of(old),
                            record(declared, properties, old.generation() + 1),
                            Optional.empty())));
        }
        ResourceRecord changed = record(declared, properties, old.generation()).withPhysicalId(old.physicalId());
        boolean same = changes.isEmpty()
                && !isRetagged(old)
                && old.declaration().equals(changed.declaration())
                && !NestedStackProvider.mayChange(old);
        return same && !old.status().endsWith("_FAILED") && !old.status().endsWith("_IN_PROGRESS")
                ? Optional.empty()
                : Optional.of(
                        guarded("Update:Modify", new Task(UPDATE, false, Optional.of(old), changed, Optional.empty())));
    }

    private Task guarded(String action, Task task) {
        return policy.flatMap(rules -> rules.denial(
                        action, task.resource().logicalId(), task.resource().type()))
                .map(task::failing)
                .orElse(task);
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
                generation,
                Optional.empty());
    }

    private static void begin(Change change, Task task) {
        if (task.trouble().isPresent()) {
            return;
        }
        if (task.isReplacement()) {
            change.tell(task.resource()
                    .withPhysicalId(task.old().orElseThrow().physicalId())
                    .withStatus(
                            task.inProgress(),
                            Optional.of("Requested update requires the creation of a new physical resource; hence"
                                    + " creating one."),
                            change.now()));
        } else {
            change.put(task.resource().withStatus(task.inProgress(), Optional.empty(), change.now()));
        }
    }

    /** After one has failed, those that are under way with it are cancelled. */
    private void finish(List<Task> tasks) {
        boolean failed = false;
        List<Task> plain = new ArrayList<>();
        for (Task task : tasks) {
            if (works.isProvided(task.resource().type())) {
                failed = endAll(plain, failed);
                plain.clear();
                failed = endAll(List.of(failed ? task : worked(task)), failed);
            } else {
                plain.add(task);
            }
        }
        endAll(plain, failed);
    }

    private Task worked(Task task) {
        Task checked = demanded(task);
        if (checked.trouble().isPresent()) {
            return checked;
        }
        try {
            if (!task.isNew()) {
                works.update(task.resource(), task.old().orElseThrow());
                return task;
            }
            ResourceRecord named = named(task.resource());
            Optional<String> conflict = account.state().locked(() -> conflict(steps.stack(), named));
            return conflict.isPresent()
                    ? task.failing(conflict.get())
                    : task.with(named.withPhysicalId(works.create(named)));
        } catch (ProviderFault fault) {
            Task failed = task.failing(fault.reason());
            return fault.isThere() ? failed.with(named(task.resource())) : failed;
        } catch (AwsFault fault) {
            return task.failing(fault.message());
        }
    }

    private boolean endAll(List<Task> tasks, boolean failedBefore) {
        if (tasks.isEmpty()) {
            return failedBefore;
        }
        List<Task> checked = new ArrayList<>();
        boolean failing = failedBefore;
        for (Task task : tasks) {
            Task known = failing || works.isProvided(task.resource().type()) ? task : demanded(task);
            failing = failing || known.trouble().isPresent();
            checked.add(known);
        }
        boolean[] failed = {failedBefore};
        steps.take(change -> checked.forEach(task -> failed[0] = end(change, task, failed[0])));
        return failed[0];
    }

    private Task demanded(Task task) {
        if (task.trouble().isPresent()) {
            return task;
        }
        ResourceRecord resource = task.resource();
        return works.demanded(resource.logicalId(), task.inProgress())
                .or(() -> PropertyCheck.refusal(
                        account.catalog(), resource.type(), resource.logicalId(), resource.properties()))
                .map(task::failing)
                .orElse(task);
    }

    /** Ends one; whether any has failed by now. */
    private boolean end(Change change, Task task, boolean failedBefore) {
        if (task.trouble().isPresent()) {
            fail(change, task, task.trouble().get());
            return true;
        }
        if (failedBefore) {
            fail(
                    change,
                    task,
                    task.isNew() && !task.isReplacement()
                            ? "Resource creation cancelled"
                            : "Resource update cancelled");
            return true;
        }
        ResourceRecord made = task.resource();
        if (task.isNew()) {
            made = made.physicalId().isEmpty() ? named(made) : made;
            Optional<String> conflict =
                    works.isProvided(made.type()) ? Optional.empty() : conflict(change.stack(), made);
            if (conflict.isPresent()) {
                fail(change, task, conflict.get());
                return true;
            }
            change.put(made.withStatus(task.inProgress(), Optional.of("Resource creation Initiated"), change.now()));
        }
        change.put(made.withStatus(task.verb() + "_COMPLETE", Optional.empty(), change.now()));
        return false;
    }

    private ResourceRecord named(ResourceRecord resource) {
        return resource.withPhysicalId(account.shapes(steps.region()).physicalId(steps.stack(), resource));
    }

    private Optional<String> conflict(dev.cfn4j.localcloud.state.StackRecord stack, ResourceRecord made) {
        return NameConflict.find(account.catalog(), steps.region(), stack, made);
    }

    private static void fail(Change change, Task task, String reason) {
        ResourceRecord failed = task.isNew() ? task.old().orElse(task.resource()) : task.resource();
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
