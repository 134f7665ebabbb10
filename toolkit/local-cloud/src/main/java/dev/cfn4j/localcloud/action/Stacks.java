package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.lifecycle.Runs;
import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several calls do with stacks. */
final class Stacks {
    private static final Set<String> UPDATABLE = Set.of(
            "CREATE_COMPLETE",
            "UPDATE_COMPLETE",
            "UPDATE_ROLLBACK_COMPLETE",
            "IMPORT_COMPLETE",
            "CREATE_FAILED",
            "UPDATE_FAILED");

    private Stacks() {}

    /** A new stack that has only a change set yet. */
    static StackRecord inReview(Call call, String name) {
        StackRecord stack = StackRecord.inReview(
                Names.arn(call, "stack", Names.checkStack(name)),
                name,
                call.account().now());
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

    /** Begins a creation or an update. */
    static StackRecord deploy(
            Call call, StackRecord stack, Submission submission, Optional<ChangeSetRecord> changeSet) {
        boolean isNew = stack.deployed().isEmpty();
        Operation operation = new Operation(
                isNew ? Operation.Kind.CREATE : Operation.Kind.UPDATE,
                Optional.of(submission),
                changeSet.map(ChangeSetRecord::name),
                List.of(),
                stack.resources(),
                Runs.owner());
        StackRecord begun = Change.apply(call.account(), call.region(), stack, change -> {
            change.edit(now -> begin(now.withOperation(Optional.of(operation)), change, submission, isNew)
                    .withChangeSet(changeSet.map(ChangeSetRecord::id)));
            change.status(isNew ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS", Optional.of("User Initiated"));
        });
        call.runs().start(begun);
        return begun;
    }

    private static StackRecord begin(StackRecord stack, Change change, Submission submission, boolean isNew) {
        return isNew
                ? stack.withDeployed(submission, List.of(), List.of())
                : stack.withTimes(
                        new StackRecord.Times(stack.times().created(), Optional.of(change.now()), Optional.empty()));
    }

    /** Begins a deletion. */
    static void delete(Call call, StackRecord stack, List<String> retained) {
        Operation operation = new Operation(
                Operation.Kind.DELETE, Optional.empty(), Optional.empty(), retained, Map.of(), Runs.owner());
        StackRecord begun = Change.apply(call.account(), call.region(), stack, change -> {
            change.edit(now -> now.withOperation(Optional.of(operation)));
            change.status("DELETE_IN_PROGRESS", Optional.of("User Initiated"));
        });
        call.runs().start(begun);
    }
}
