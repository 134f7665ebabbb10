package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.lifecycle.Exports;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackRequest;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackResponse;

/** Begins to delete a stack; no fault where there is none. */
final class DeleteStack extends Action<DeleteStackRequest, DeleteStackResponse> {
    DeleteStack() {
        super(DeleteStackRequest.class, DeleteStackRequest::builder);
    }

    @Override
    DeleteStackResponse handle(DeleteStackRequest request, Call call) {
        Optional<StackRecord> found = call.region()
                .find(Call.expect("stackName", request.stackName()))
                .filter(stack -> !stack.isDeleted());
        found.ifPresent(stack -> delete(request, call, stack));
        return DeleteStackResponse.builder().build();
    }

    private static void delete(DeleteStackRequest request, Call call, StackRecord stack) {
        if (stack.protectedFromDeletion()) {
            throw AwsFault.validation(
                    "Stack [" + stack.name() + "] cannot be deleted while TerminationProtection is enabled");
        }
        if (request.hasRetainResources()
                && !request.retainResources().isEmpty()
                && !stack.status().equals("DELETE_FAILED")) {
            throw AwsFault.validation("Invalid operation on stack [" + stack.id()
                    + "]. Specify which resources to retain only when the stack is in the DELETE_FAILED state.");
        }
        if (stack.isBusy() && !stack.status().equals("DELETE_IN_PROGRESS")) {
            throw AwsFault.validation(
                    "Stack [" + stack.name() + "] cannot be deleted while in status " + stack.status());
        }
        if (!stack.isBusy()) {
            begin(request, call, stack);
        }
    }

    /** While others import from it, the stack stays what it was; its status tells why. */
    private static void begin(DeleteStackRequest request, Call call, StackRecord stack) {
        Optional<String> needed = new Exports(call.region()).reasonToKeep(stack);
        if (needed.isPresent()) {
            Change.apply(call.account(), call.region(), stack, change -> {
                change.status("DELETE_IN_PROGRESS", Optional.of("User Initiated"));
                change.status(stack.status(), needed);
            });
        } else {
            Stacks.delete(call, stack, request.retainResources());
        }
    }
}
