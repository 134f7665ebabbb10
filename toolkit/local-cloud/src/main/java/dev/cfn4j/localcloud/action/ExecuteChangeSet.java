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
        if (!changeSet.executionStatus().equals("AVAILABLE")) {
            throw AwsFault.invalidChangeSetStatus("ChangeSet [" + changeSet.id()
                    + "] cannot be executed in its current status of [" + changeSet.status() + "]");
        }
        if (!stack.isInReview()) {
            Stacks.expectUpdatable(stack);
        }
        dropOthers(call, stack, changeSet);
        call.region().save(stack, changeSet.withExecutionStatus("EXECUTE_IN_PROGRESS"));
        Stacks.deploy(call, stack, submission(request, changeSet), Optional.of(changeSet));
        return ExecuteChangeSetResponse.builder().build();
    }

    private static Submission submission(ExecuteChangeSetRequest request, ChangeSetRecord changeSet) {
        return Boolean.TRUE.equals(request.disableRollback())
                ? changeSet.submission().withOnFailure(OnFailure.DO_NOTHING)
                : changeSet.submission();
    }

    /** They were made for a stack that will not be the same any more. */
    private static void dropOthers(Call call, StackRecord stack, ChangeSetRecord executed) {
        call.region().changeSets(stack).stream()
                .filter(other -> !other.id().equals(executed.id()))
                .forEach(other -> call.region().remove(stack, other));
    }
}
