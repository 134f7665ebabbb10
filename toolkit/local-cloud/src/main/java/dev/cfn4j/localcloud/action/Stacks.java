package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.StackRecord.Content;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What several calls do with stacks. */
final class Stacks {
    private static final Set<String> UPDATABLE = Set.of(
            "CREATE_COMPLETE",
            "UPDATE_COMPLETE",
            "UPDATE_ROLLBACK_COMPLETE",
            "IMPORT_COMPLETE",
            "IMPORT_ROLLBACK_COMPLETE",
            "CREATE_FAILED",
            "UPDATE_FAILED");

    private Stacks() {}

    /** A new stack that has only a change set yet. */
    static StackRecord inReview(Call call, String name) {
        return review(call, named(call, name));
    }

    /** Makes a new stack known that has only a change set yet. */
    static StackRecord review(Call call, StackRecord stack) {
        return Change.apply(
                call.account(), call.region(), stack, change -> change.status(stack.status(), stack.reason()));
    }

    /** A new stack that nobody knows yet. */
    static StackRecord named(Call call, String name) {
        return StackRecord.inReview(
                Names.arn(call, "stack", Names.checkStack(name)),
                name,
                call.account().now());
    }

    static void expectUpdatable(StackRecord stack) {
        if (!UPDATABLE.contains(stack.status())) {
            throw AwsFault.validation(
                    "Stack:" + stack.id() + " is in " + stack.status() + " state and can not be updated.");
        }
    }

    /** Begins a creation, an update or an import. */
    static StackRecord deploy(
            Call call, StackRecord stack, Submission submission, Optional<ChangeSetRecord> changeSet) {
        Operation.Kind kind = kind(stack, changeSet);
        Operation planned = operation(call, kind).towards(submission, stableContent(stack));
        Operation operation = changeSet.map(planned::executing).orElse(planned);
        StackRecord begun = Change.apply(call.account(), call.region(), stack, change -> {
            change.begin(operation);
            change.edit(now -> begin(now, change, submission).withChangeSet(changeSet.map(ChangeSetRecord::id)));
            change.status(kind + "_IN_PROGRESS", Optional.of("User Initiated"));
        });
        call.runs().start(begun);
        return begun;
    }

    private static Operation.Kind kind(StackRecord stack, Optional<ChangeSetRecord> changeSet) {
        if (changeSet.filter(set -> set.type().equals("IMPORT")).isPresent()) {
            return Operation.Kind.IMPORT;
        }
        return stack.deployed().isEmpty() ? Operation.Kind.CREATE : Operation.Kind.UPDATE;
    }

    /** What a failed update would go back to: what was there when the stack last was as it should be. */
    static Content stableContent(StackRecord stack) {
        return stack.stable().isEmpty()
                ? stack.content()
                : new Content(stack.deployed(), stack.stable(), stack.outputs(), stack.imports());
    }

    private static StackRecord begin(StackRecord stack, Change change, Submission submission) {
        return stack.deployed().isEmpty()
                ? stack.withDeployed(submission, List.of(), List.of())
                : stack.withUpdated(change.now());
    }

    /** An operation of that kind that this endpoint carries on. */
    static Operation operation(Call call, Operation.Kind kind) {
        return Operation.of(call.account().newId(), kind, call.runs().owner());
    }

    /** Begins an operation that brings the stack to no new template. */
    static void start(Call call, StackRecord stack, Operation operation, String status) {
        StackRecord begun = Change.apply(call.account(), call.region(), stack, change -> {
            change.begin(operation);
            change.status(status, Optional.of("User Initiated"));
        });
        call.runs().start(begun);
    }
}
