package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.ChangeSetRecord;
import dev.cfn4j.localcloud.state.OnFailure;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.ExecuteChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.ExecuteChangeSetResponse;

/** Begins to do what a change set foretells. */
final class ExecuteChangeSet extends Action<ExecuteChangeSetRequest, ExecuteChangeSetResponse> {
    ExecuteChangeSet() {
        super(ExecuteChangeSetRequest.class, ExecuteChangeSetRequest::builder);
    }

    @Override
    ExecuteChangeSetResponse handle(ExecuteChangeSetRequest request, Call call) {
        ChangeSets.Found found = ChangeSets.expect(call, request.changeSetName(), request.stackName());
        ChangeSetRecord changeSet = found.changeSet();
        StackRecord stack = found.stack();
        check(request, stack, changeSet);
        dropOthers(call, stack, changeSet);
        call.region().save(stack, changeSet.withExecutionStatus("EXECUTE_IN_PROGRESS"));
        dropChildren(call, changeSet);
        Stacks.deploy(call, stack, submission(request, changeSet), Optional.of(changeSet));
        return ExecuteChangeSetResponse.builder().build();
    }

    private static void check(ExecuteChangeSetRequest request, StackRecord stack, ChangeSetRecord changeSet) {
        if (!changeSet.executionStatus().equals("AVAILABLE")) {
            throw AwsFault.invalidChangeSetStatus("ChangeSet [" + changeSet.id()
                    + "] cannot be executed in its current execution status of [" + changeSet.executionStatus()
                    + "] and status of [" + changeSet.status() + "]");
        }
        if (changeSet.nesting().parent().isPresent()) {
            throw AwsFault.validation("ChangeSet [" + changeSet.id()
                    + "] belongs to a nested stack; execute the root change set ["
                    + changeSet.nesting().root().orElse("") + "] instead");
        }
        if (request.disableRollback() != null && changeSet.onStackFailure().isPresent()) {
            throw AwsFault.validation(
                    "You can't specify DisableRollback when the change set was created with" + " OnStackFailure");
        }
        if (!stack.isInReview()) {
            Stacks.expectUpdatable(stack);
        }
    }

    private static Submission submission(ExecuteChangeSetRequest request, ChangeSetRecord changeSet) {
        boolean disable = Boolean.TRUE.equals(request.disableRollback());
        Submission submission = changeSet.submission();
        Submission executed = submission.withOptions(submission
                .options()
                .executed(
                        Optional.ofNullable(request.clientRequestToken()),
                        Boolean.TRUE.equals(request.retainExceptOnCreate()),
                        disable));
        return disable ? executed.withOnFailure(OnFailure.DO_NOTHING) : executed;
    }

    /** They were made for a stack that will not be the same any more. */
    private static void dropOthers(Call call, StackRecord stack, ChangeSetRecord executed) {
        call.region().changeSets(stack).stream()
                .filter(other -> !other.id().equals(executed.id()))
                .forEach(other -> call.region().remove(stack, other));
    }

    /** What they foretell is done by the stacks around them. */
    private static void dropChildren(Call call, ChangeSetRecord changeSet) {
        for (String id : changeSet.nesting().children().values()) {
            ChangeSets.find(call, id, null).ifPresent(child -> {
                dropChildren(call, child.changeSet());
                call.region().save(child.stack(), child.changeSet().withExecutionStatus("EXECUTE_COMPLETE"));
            });
        }
    }
}
