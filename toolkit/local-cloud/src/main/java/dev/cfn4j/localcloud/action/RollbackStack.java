package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.state.Submission;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.RollbackStackRequest;
import software.amazon.awssdk.services.cloudformation.model.RollbackStackResponse;

/** Takes a stack whose creation or update failed, and was left as it was, back to the last state that was right. */
final class RollbackStack extends Action<RollbackStackRequest, RollbackStackResponse> {
    RollbackStack() {
        super(RollbackStackRequest.class, RollbackStackRequest::builder);
    }

    @Override
    RollbackStackResponse handle(RollbackStackRequest request, Call call) {
        StackRecord stack = call.expectLiving(request.stackName());
        String status = switch (stack.status()) {
            case "CREATE_FAILED" -> "ROLLBACK_IN_PROGRESS";
            case "UPDATE_FAILED" -> "UPDATE_ROLLBACK_IN_PROGRESS";
            default ->
                throw AwsFault.validation("Stack:" + stack.id() + " is in " + stack.status()
                        + " state and can not be rolled back. RollbackStack cannot be called from current stack"
                        + " status");
        };
        Operation operation = Stacks.operation(call, Operation.Kind.ROLLBACK);
        Optional<Submission> target = stack.deployed()
                .map(deployed -> deployed.withOptions(deployed.options()
                        .withRetainExceptOnCreate(Boolean.TRUE.equals(request.retainExceptOnCreate()))));
        Operation aimed = target.map(submission -> operation.towards(submission, Stacks.stableContent(stack)))
                .orElse(operation);
        Stacks.start(call, stack, aimed, status);
        return RollbackStackResponse.builder()
                .stackId(stack.id())
                .operationId(operation.id())
                .build();
    }
}
