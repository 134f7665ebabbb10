package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import software.amazon.awssdk.services.cloudformation.model.ContinueUpdateRollbackRequest;
import software.amazon.awssdk.services.cloudformation.model.ContinueUpdateRollbackResponse;

/** Goes on with a rollback that failed, without the resources that shall be skipped. */
final class ContinueUpdateRollback extends Action<ContinueUpdateRollbackRequest, ContinueUpdateRollbackResponse> {
    ContinueUpdateRollback() {
        super(ContinueUpdateRollbackRequest.class, ContinueUpdateRollbackRequest::builder);
    }

    @Override
    ContinueUpdateRollbackResponse handle(ContinueUpdateRollbackRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        if (!stack.status().equals("UPDATE_ROLLBACK_FAILED")) {
            throw AwsFault.validation("Stack:" + stack.id() + " is in " + stack.status()
                    + " state and can not be rolled back. ContinueUpdateRollback cannot be called from current stack"
                    + " status");
        }
        checkSkipped(stack, request.resourcesToSkip());
        Operation operation = Stacks.operation(call, Operation.Kind.CONTINUE)
                .backTo(Stacks.stableContent(stack))
                .keeping(request.resourcesToSkip());
        Stacks.start(call, stack, operation, "UPDATE_ROLLBACK_IN_PROGRESS");
        return ContinueUpdateRollbackResponse.builder().build();
    }

    private static void checkSkipped(StackRecord stack, List<String> skipped) {
        for (String id : skipped) {
            ResourceRecord resource = stack.resources().get(id);
            if (resource == null) {
                throw AwsFault.validation("Resource [" + id + "] does not exist in stack [" + stack.name() + "]");
            }
            if (!resource.status().equals("UPDATE_FAILED")) {
                throw AwsFault.validation(
                        "Resource(s) [" + id + "] cannot be skipped: only resources in the state UPDATE_FAILED can be");
            }
        }
    }
}
