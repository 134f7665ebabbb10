package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.provider.Job;
import dev.cfn4j.localcloud.provider.Provider;
import dev.cfn4j.localcloud.provider.ProviderFault;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Stacks that are resources of stacks. What is done to one is done within what is done to the stack around it; the replaced
 * and removed resources of all go only when the outermost update has gone well.
 */
final class NestedStackProvider implements Provider {
    private static final String WAITS = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS";

    private final Account account;

    NestedStackProvider(Account account) {
        this.account = account;
    }

    /** A nested stack is looked at in every update: the template at its address may be another one. */
    static boolean mayChange(ResourceRecord resource) {
        return resource.type().equals(Change.STACK_TYPE);
    }

    @Override
    public Set<String> types() {
        return Set.of(Change.STACK_TYPE);
    }

    @Override
    public String create(Job job) {
        String id = job.resource().physicalId();
        StackRecord stack = find(job).orElseGet(() -> fresh(job.stack(), id, job));
        if (stack.isInReview()) {
            Submission submission = submission(job, Optional.empty());
            stack = begin(
                    stack,
                    "CREATE_IN_PROGRESS",
                    operation(Operation.Kind.CREATE, job).towards(submission, stack.content()),
                    change -> change.edit(now -> now.withDeployed(submission, List.of(), List.of())));
        }
        StackRecord done = run(stack);
        if (!done.status().equals("CREATE_COMPLETE")) {
            throw new ProviderFault(
                    "Embedded stack " + id + " was not successfully created: "
                            + done.reason().orElse(done.status()),
                    true);
        }
        return id;
    }

    /** A nested stack that nobody knows yet. */
    static StackRecord fresh(StackRecord around, String id, Job job) {
        return fresh(around, id, job.now());
    }

    static StackRecord fresh(StackRecord around, String id, java.time.Instant now) {
        String root = around.family().map(StackRecord.Family::root).orElse(around.id());
        return StackRecord.inReview(id, id.split("/", -1)[1], now)
                .withFamily(new StackRecord.Family(around.id(), root));
    }

    @Override
    public void update(Job job, ResourceRecord old) {
        StackRecord stack = expect(job);
        if (!stack.isBusy()) {
            Submission submission = submission(job, Optional.of(stack));
            Preview preview = new Preview(account, job.region(), stack, submission);
            boolean changes =
                    account.state().locked(() -> !preview.changes().isEmpty() || preview.changesStackItself());
            if (!changes) {
                return;
            }
            stack = begin(
                    stack,
                    "UPDATE_IN_PROGRESS",
                    operation(Operation.Kind.UPDATE, job).towards(submission, stack.content()),
                    change -> change.edit(now -> now.withUpdated(change.now())));
        }
        StackRecord done = run(stack);
        if (!done.status().equals(WAITS)) {
            throw new ProviderFault("Embedded stack " + done.id() + " was not successfully updated. Currently in "
                    + done.status() + " with reason: " + firstReason(done));
        }
    }

    private String firstReason(StackRecord stack) {
        return account
                .state()
                .locked(() -> account.state().region(stack.region()).events(stack))
                .stream()
                .filter(event ->
                        event.physicalId().equals(stack.id()) && event.status().equals("UPDATE_ROLLBACK_IN_PROGRESS"))
                .findFirst()
                .flatMap(dev.cfn4j.localcloud.state.EventRecord::reason)
                .orElse(stack.reason().orElse(""));
    }

    @Override
    public void restore(Job job) {
        StackRecord stack = expect(job);
        if (stack.status().equals(WAITS)) {
            StackRecord begun = Change.apply(account, job.region(), stack, change -> {
                change.rollBack(false);
                change.status("UPDATE_ROLLBACK_IN_PROGRESS", Optional.empty());
            });
            expectComplete(run(begun));
        } else if (stack.status().equals("UPDATE_ROLLBACK_FAILED")) {
            StackRecord begun = begin(
                    stack,
                    "UPDATE_ROLLBACK_IN_PROGRESS",
                    operation(Operation.Kind.CONTINUE, job)
                            .backTo(new StackRecord.Content(
                                    stack.deployed(), stack.stable(), stack.outputs(), stack.imports())),
                    change -> {});
            expectComplete(run(begun));
        }
    }

    private static void expectComplete(StackRecord done) {
        if (!done.status().endsWith("_COMPLETE")) {
            throw new ProviderFault("Embedded stack " + done.id() + " was not successfully rolled back: "
                    + done.reason().orElse(done.status()));
        }
    }

    @Override
    public void settle(Job job) {
        find(job).filter(stack -> stack.status().equals(WAITS)).ifPresent(this::run);
    }

    @Override
    public void delete(Job job) {
        Optional<StackRecord> found = find(job).filter(stack -> !stack.isDeleted());
        if (found.isEmpty()) {
            return;
        }
        StackRecord begun =
                found.get().status().equals("DELETE_IN_PROGRESS") && found.get().isBusy()
                        ? found.get()
                        : begin(found.get(), "DELETE_IN_PROGRESS", operation(Operation.Kind.DELETE, job), change -> {});
        StackRecord done = run(begun);
        if (!done.isDeleted()) {
            throw new ProviderFault("Embedded stack " + done.id() + " was not successfully deleted: "
                    + done.reason().orElse(done.status()));
        }
    }

    private Submission submission(Job job, Optional<StackRecord> stack) {
        Submission around = job.stack()
                .operation()
                .flatMap(Operation::target)
                .or(() -> job.stack().deployed())
                .orElseThrow();
        return account.state()
                .locked(() -> NestedSubmission.of(
                        account, job.region(), around, stack, job.resource().actualProperties()));
    }

    private Operation operation(Operation.Kind kind, Job job) {
        String owner = job.stack().operation().map(Operation::owner).orElse("");
        return Operation.of(account.newId(), kind, owner);
    }

    private StackRecord begin(StackRecord stack, String status, Operation operation, Consumer<Change> also) {
        return Change.apply(account, account.state().region(stack.region()), stack, change -> {
            change.begin(operation);
            also.accept(change);
            change.status(status, Optional.empty());
        });
    }

    private StackRecord run(StackRecord stack) {
        new StackRun(account, stack).run();
        return account.state()
                .locked(() ->
                        account.state().region(stack.region()).find(stack.id()).orElseThrow());
    }

    private Optional<StackRecord> find(Job job) {
        return account.state().locked(() -> job.region().find(job.resource().physicalId()));
    }

    private StackRecord expect(Job job) {
        return find(job)
                .orElseThrow(() ->
                        new ProviderFault("Stack with id " + job.resource().physicalId() + " does not exist"));
    }
}
