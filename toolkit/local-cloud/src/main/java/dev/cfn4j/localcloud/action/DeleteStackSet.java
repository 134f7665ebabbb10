package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.StackSetRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackSetResponse;

/** Deletes a stack set that has no instances. */
final class DeleteStackSet extends Action<DeleteStackSetRequest, DeleteStackSetResponse> {
    DeleteStackSet() {
        super(DeleteStackSetRequest.class, DeleteStackSetRequest::builder);
    }

    @Override
    DeleteStackSetResponse handle(DeleteStackSetRequest request, Call call) {
        StackSetRecord set = StackSets.expect(call, request.stackSetName());
        if (!set.instances().isEmpty()) {
            throw new AwsFault("StackSetNotEmptyException", "StackSet is not empty", 409);
        }
        if (set.isBusy()) {
            throw new AwsFault(
                    "OperationInProgressException", "An operation on StackSet " + set.id() + " is in progress", 409);
        }
        call.region().stackSets().save(set.id(), set.withStatus("DELETED"));
        return DeleteStackSetResponse.builder().build();
    }
}
