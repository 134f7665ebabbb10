package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.intrinsics.Values;
import dev.cfn4j.localcloud.state.EventRecord;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.OperationRecord;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One step of a stack's life: what becomes of the stack, and the events that tell it, written together. */
public final class Change {
    /** The type of stacks as resources. */
    public static final String STACK_TYPE = "AWS::CloudFormation::Stack";

    private final Account account;
    private final RegionState region;
    private final List<EventRecord> events = new ArrayList<>();
    private final int number;
    private StackRecord stack;
    private Optional<String> operationId;

    private Change(Account account, RegionState region, StackRecord stack) {
        this.account = account;
        this.region = region;
        this.stack = stack;
        this.number = account.state().nextNumber();
        this.operationId = stack.operation().map(Operation::id);
    }

    /** Does one step; nobody else touches the stack meanwhile. */
    public static StackRecord apply(Account account, RegionState region, StackRecord stack, Consumer<Change> step) {
        return account.state().locked(() -> {
            StackRecord latest = region.find(stack.id()).orElse(stack);
            Change change = new Change(account, region, latest);
            step.accept(change);
            region.save(change.stack);
            region.append(change.stack, change.events);
            return change.stack;
        });
    }

    /** The stack as it is now. */
    public StackRecord stack() {
        return stack;
    }

    /** The region of the stack. */
    public RegionState region() {
        return region;
    }

    /** The time. */
    public Instant now() {
        return account.now();
    }

    /** Edits the stack; no event. */
    public void edit(UnaryOperator<StackRecord> edit) {
        stack = edit.apply(stack);
    }

    /** Begins an operation. */
    public void begin(Operation operation) {
        operationId = Optional.of(operation.id());
        edit(now -> now.withOperation(Optional.of(operation))
                .withHistory(
                        OperationRecord.begun(operation.id(), operation.kind().type(), now())));
    }

    /** The operation has failed, and a rollback begins. */
    public void rollBack(boolean failed) {
        endHistory(!failed);
        String id = account.id(number, -1);
        operationId = Optional.of(id);
        edit(now -> now.withOperation(now.operation().map(operation -> operation.under(id)))
                .withHistory(OperationRecord.begun(id, "ROLLBACK", now())));
    }

    /** The operation ends; events that follow in this step are still its own. */
    public void end(boolean succeeded) {
        endHistory(succeeded);
        edit(now -> now.withOperation(Optional.empty()));
    }

    private void endHistory(boolean succeeded) {
        edit(now -> now.operations().stream()
                .filter(done -> Optional.of(done.id()).equals(operationId))
                .findFirst()
                .map(done -> now.withHistory(done.end(succeeded, now())))
                .orElse(now));
    }

    /** Gives the stack a status. */
    public void status(String status, Optional<String> reason) {
        stack = stack.withStatus(status, reason);
        event(stack.name(), stack.id(), STACK_TYPE, status, reason, Optional.empty(), Optional.empty());
    }

    /** Adds a resource or puts it in place of the one of its name. */
    public void put(ResourceRecord resource) {
        stack = stack.withResource(resource);
        tell(resource);
    }

    /** Tells what happens to a resource that is not, or not any longer, one of the stack. */
    public void tell(ResourceRecord resource) {
        event(
                resource.logicalId(),
                resource.physicalId(),
                resource.type(),
                resource.status(),
                resource.reason(),
                Optional.of(Values.json(resource.shownProperties())),
                Optional.empty());
    }

    /** Tells that the template was found wrong before anything was done. */
    public void invalid(String operation, Invalidity fault) {
        operationId = Optional.of(operation);
        event(
                fault.logicalId(),
                "",
                fault.type(),
                "",
                Optional.of(fault.reason()),
                Optional.empty(),
                Optional.of(fault.path()));
    }

    private void event(
            String logicalId,
            String physicalId,
            String type,
            String status,
            Optional<String> reason,
            Optional<String> properties,
            Optional<String> invalidAt) {
        events.add(new EventRecord(
                account.id(number, events.size()),
                now(),
                logicalId,
                physicalId,
                type,
                status,
                reason,
                properties,
                operationId,
                stack.operation()
                        .flatMap(Operation::target)
                        .or(stack::deployed)
                        .map(Submission::options)
                        .flatMap(Submission.Options::clientToken),
                invalidAt));
    }
}
