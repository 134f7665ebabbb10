package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.state.StackSetRecord.SetOperation;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.StopStackSetOperationRequest;
import software.amazon.awssdk.services.cloudformation.model.StopStackSetOperationResponse;

/** Stops an operation on a stack set after the instance that it is at. */
final class StopStackSetOperation extends Action<StopStackSetOperationRequest, StopStackSetOperationResponse> {
    StopStackSetOperation() {
        super(StopStackSetOperationRequest.class, StopStackSetOperationRequest::builder);
    }

    @Override
    StopStackSetOperationResponse handle(StopStackSetOperationRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        SetOperation operation = StackSets.expectOperation(set, request.operationId());
        if (!operation.status().equals("RUNNING")) {
            throw new AwsFault(
                    "InvalidOperationException",
                    "Operation " + operation.id() + " is in " + operation.status() + " state and cannot be stopped",
                    400);
        }
        call.region()
                .stackSets()
                .save(set.id(), set.with(operation.stop(call.account().now())));
        return StopStackSetOperationResponse.builder().build();
    }
}
