package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.lifecycle.Change;
import dev.cfn4j.localcloud.lifecycle.Exports;
import dev.cfn4j.localcloud.state.Operation;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackRequest;
import software.amazon.awssdk.services.cloudformation.model.DeleteStackResponse;

/** Begins to delete a stack; no fault where there is none. */
final class DeleteStack extends Action<DeleteStackRequest, DeleteStackResponse> {
    private static final String FORCE = "FORCE_DELETE_STACK";

    DeleteStack() {
        super(DeleteStackRequest.class, DeleteStackRequest::builder);
    }

    @Override
    DeleteStackResponse handle(DeleteStackRequest request, Call call) {
        String wanted = Call.expect("stackName", request.stackName());
        Call.expectOneOf("deletionMode", request.deletionModeAsString(), List.of("STANDARD", FORCE));
        Optional<StackRecord> found = call.region().find(wanted).filter(stack -> !stack.isDeleted());
        found.ifPresent(stack -> delete(request, call, stack));
        return DeleteStackResponse.builder().build();
    }

    private static void delete(DeleteStackRequest request, Call call, StackRecord stack) {
        check(request, call, stack);
        if (stack.status().equals("CREATE_IN_PROGRESS") && stack.isBusy()) {
            Change.apply(
                    call.account(),
                    call.region(),
                    stack,
                    change ->
                            change.edit(now -> now.withOperation(now.operation().map(Operation::cancel))));
        } else if (stack.isBusy() && !stack.status().equals("DELETE_IN_PROGRESS")) {
            throw AwsFault.validation(
                    "Stack [" + stack.name() + "] cannot be deleted while in status " + stack.status());
        } else if (!stack.isBusy()) {
            begin(request, call, stack);
        }
    }

    private static void check(DeleteStackRequest request, Call call, StackRecord stack) {
        boolean guarded = stack.guards().termination()
                || stack.family()
                        .flatMap(family -> call.region().find(family.root()))
                        .filter(root -> root.guards().termination())
                        .isPresent();
        if (guarded) {
            throw AwsFault.validation(
                    "Stack [" + stack.name() + "] cannot be deleted while TerminationProtection is enabled");
        }
        boolean failed = stack.status().equals("DELETE_FAILED");
        if (!request.retainResources().isEmpty() && !failed) {
            throw AwsFault.validation("Invalid operation on stack [" + stack.id()
                    + "]. Specify which resources to retain only when the stack is in the DELETE_FAILED state.");
        }
        if (FORCE.equals(request.deletionModeAsString()) && !failed) {
            throw AwsFault.validation("Invalid operation on stack [" + stack.id()
                    + "]. You can activate DeletionMode FORCE_DELETE_STACK in a delete stack operation only when the"
                    + " stack is in the DELETE_FAILED state.");
        }
        List<String> unknown = request.retainResources().stream()
                .filter(id -> !stack.resources().containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw AwsFault.validation(
                    "The following resources to retain are not in the stack " + stack.name() + ": " + unknown);
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
            return;
        }
        Operation operation = Stacks.operation(call, Operation.Kind.DELETE)
                .keeping(request.retainResources())
                .forced(FORCE.equals(request.deletionModeAsString()));
        Stacks.start(call, stack, operation, "DELETE_IN_PROGRESS");
    }
}
