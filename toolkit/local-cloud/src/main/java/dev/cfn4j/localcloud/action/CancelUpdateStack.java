package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.CancelUpdateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.CancelUpdateStackResponse;

/** Ends an update that is under way; what it did is taken back. */
final class CancelUpdateStack extends Action<CancelUpdateStackRequest, CancelUpdateStackResponse> {
    CancelUpdateStack() {
        super(CancelUpdateStackRequest.class, CancelUpdateStackRequest::builder);
    }

    @Override
    CancelUpdateStackResponse handle(CancelUpdateStackRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        if (!stack.status().equals("UPDATE_IN_PROGRESS")) {
            throw AwsFault.validation("CancelUpdateStack cannot be called from current stack status");
        }
        Change.apply(
                call.account(),
                call.region(),
                stack,
                change -> change.edit(now -> now.withOperation(now.operation().map(Operation::cancel))));
        return CancelUpdateStackResponse.builder().build();
    }
}
