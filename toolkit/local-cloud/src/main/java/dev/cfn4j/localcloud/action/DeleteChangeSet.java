package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.wire.AwsFault;
import software.amazon.awssdk.services.cloudformation.model.DeleteChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.DeleteChangeSetResponse;

/** Deletes a change set that is not being executed; no fault where there is none. */
final class DeleteChangeSet extends Action<DeleteChangeSetRequest, DeleteChangeSetResponse> {
    DeleteChangeSet() {
        super(DeleteChangeSetRequest.class, DeleteChangeSetRequest::builder);
    }

    @Override
    DeleteChangeSetResponse handle(DeleteChangeSetRequest request, Call call) {
        String wanted = Call.expect("changeSetName", request.changeSetName());
        ChangeSets.find(call, wanted, request.stackName()).ifPresent(found -> delete(call, found));
        return DeleteChangeSetResponse.builder().build();
    }

    private static void delete(Call call, ChangeSets.Found found) {
        if (found.changeSet().executionStatus().equals("EXECUTE_IN_PROGRESS")) {
            throw AwsFault.invalidChangeSetStatus(
                    "ChangeSet [" + found.changeSet().id() + "] cannot be deleted while it is being executed");
        }
        if (found.changeSet().nesting().parent().isPresent()) {
            throw AwsFault.validation("ChangeSet [" + found.changeSet().id()
                    + "] belongs to a nested stack; delete the root change set ["
                    + found.changeSet().nesting().root().orElse("") + "] instead");
        }
        ChangeSets.remove(call, found);
    }
}
