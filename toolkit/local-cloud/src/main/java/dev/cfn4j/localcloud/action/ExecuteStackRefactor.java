package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.RefactorRun;
import dev.cfn4j.localcloud.state.RefactorRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.ExecuteStackRefactorRequest;
import software.amazon.awssdk.services.cloudformation.model.ExecuteStackRefactorResponse;

/** Moves resources between stacks as planned. */
final class ExecuteStackRefactor extends Action<ExecuteStackRefactorRequest, ExecuteStackRefactorResponse> {
    ExecuteStackRefactor() {
        super(ExecuteStackRefactorRequest.class, ExecuteStackRefactorRequest::builder);
    }

    @Override
    ExecuteStackRefactorResponse handle(ExecuteStackRefactorRequest request, Call call) {
        RefactorRecord plan = StackRefactors.expect(call, request.stackRefactorId());
        if (!plan.executionStatus().equals("AVAILABLE")) {
            throw AwsFault.validation("Stack refactor " + plan.id()
                    + " cannot be executed in its current execution status" + " of [" + plan.executionStatus() + "]");
        }
        new RefactorRun(call.account(), call.region(), call.runs().owner()).run(plan);
        call.region().refactors().save(plan.id(), plan.withExecutionStatus("EXECUTE_COMPLETE"));
        return ExecuteStackRefactorResponse.builder().build();
    }
}
